namespace Safeguarding.Rules.Cli.Tests;

/// <summary>What is typed, by the name of the file that says what must come of it.</summary>
internal static class Scenes
{
    private const string Desk = "desk.yaml --records desk-records.yaml --as-of 2024-12-31";
    private const string Board = "board.yaml --as-of 2024-12-31 --records";

    public static readonly (string Name, string Line)[] InAFile =
    [
        ("tool", ""),
        ("tool-help", "--help"),
        ("tool-unknown-verb", "evalute board.yaml"),

        ("evaluate-help", "evaluate --help"),
        ("evaluate-compliant", $"evaluate {Board} compliant.yaml"),
        ("evaluate-not-compliant", $"evaluate {Board} not-compliant.yaml"),
        ("evaluate-undetermined", $"evaluate {Board} undetermined.yaml"),
        ("evaluate-nothing-judged", "evaluate board-proposal.yaml --as-of 2024-12-31 --records compliant.yaml"),
        ("evaluate-json", $"evaluate {Board} not-compliant.yaml --format json"),
        ("evaluate-markdown", $"evaluate {Board} not-compliant.yaml --format markdown"),
        ("evaluate-today", "evaluate board.yaml --records compliant.yaml"),
        ("evaluate-together", $"evaluate board-proposal.yaml {Board} compliant.yaml"),
        ("evaluate-warned", "evaluate warned-ruleset.yaml --as-of 2024-12-31 --records compliant.yaml"),
        ("evaluate-broken-ruleset", "evaluate broken-ruleset.yaml --as-of 2024-12-31 --records compliant.yaml"),
        ("evaluate-broken-records", $"evaluate {Board} broken-records.yaml"),
        ("evaluate-broken-both", "evaluate broken-ruleset.yaml --as-of 2024-12-31 --records broken-records.yaml"),
        ("evaluate-broken-bytes", $"evaluate {Board} broken-bytes.yaml"),
        ("evaluate-bad-date", "evaluate board.yaml --as-of 31/12/2024 --records compliant.yaml"),
        ("evaluate-bad-format", $"evaluate {Board} compliant.yaml --format markdwn"),
        ("evaluate-no-records", "evaluate board.yaml --as-of 2024-12-31"),
        ("evaluate-no-ruleset", "evaluate --records compliant.yaml"),
        ("evaluate-bad-options", "evaluate board.yaml --recrods compliant.yaml --as-of"),
        ("evaluate-missing-file", $"evaluate {Board} complaint.yaml"),
        ("evaluate-missing-ruleset", "evaluate bord.yaml --records compliant.yaml"),
        ("evaluate-unknown-name", "evaluate sussex/exective --records compliant.yaml"),
        ("evaluate-folder-without", "evaluate sources --records compliant.yaml"),
        ("evaluate-records-folder", $"evaluate {Board} sources"),
        ("evaluate-same-rules", "evaluate board.yaml clashing/board-copy.yaml --as-of 2024-12-31 --records compliant.yaml"),

        ("check-help", "check --help"),
        ("check-clean", "check board.yaml compliant.yaml sources passing.cases.yaml"),
        ("check-broken", "check broken-ruleset.yaml broken-records.yaml broken-source.yaml broken.cases.yaml broken-bytes.yaml"),
        ("check-strict", "check warned-ruleset.yaml --strict"),
        ("check-warned", "check warned-ruleset.yaml"),
        ("check-json", "check broken-ruleset.yaml warned-ruleset.yaml --format json"),
        ("check-sarif", "check broken-ruleset.yaml warned-ruleset.yaml --format sarif"),
        ("check-missing", "check broken-rulest.yaml"),

        ("ask-help", "ask --help"),
        ("ask-nothing", "ask"),
        ("ask-unknown", "ask chiar"),
        ("ask-quorum", "ask quorum board.yaml --records compliant.yaml --as-of 2024-12-31 --body board --attending director"),
        ("ask-quorum-help", "ask quorum --help"),
        ("ask-quorum-json", "ask quorum board.yaml --records compliant.yaml --as-of 2024-12-31 --body board --attending director,superintendent --format json"),
        ("ask-quorum-not-stated", "ask quorum desk.yaml --records desk-records.yaml --as-of 2024-12-31 --body board"),
        ("ask-chair", $"ask chair {Desk} --body board"),
        ("ask-chair-of-the-only-body", $"ask chair {Desk}"),
        ("ask-chair-of-no-body", "ask chair signs-off.yaml --records desk-records.yaml --as-of 2024-12-31"),
        ("ask-chair-of-several", "ask chair two-boards.yaml --records two-boards-records.yaml --as-of 2024-12-31"),
        ("ask-next-meeting", "ask next-meeting board.yaml --records compliant.yaml --as-of 2024-12-31 --body board"),
        ("ask-sign-off", $"ask sign-off {Desk} --decision policy --about policy"),
        ("ask-escalation", $"ask escalation {Desk} --concern concern-1"),
        ("ask-obligations", $"ask obligations {Desk} --to 2026-01-31"),
        ("ask-unknown-body", $"ask chair {Desk} --body borad"),
        ("ask-days-reversed", $"ask obligations {Desk} --from 2025-01-31 --to 2025-01-01"),

        ("explain-help", "explain --help"),
        ("explain-rule", "explain board.yaml BOARD-QUORUM"),
        ("explain-versions", "explain board.yaml BOARD-MEETS-OFTEN --as-of 2025-03-01"),
        ("explain-findings", "explain board.yaml BOARD-QUORUM --as-of 2024-12-31 --records not-compliant.yaml"),
        ("explain-json", "explain board.yaml BOARD-QUORUM --as-of 2024-12-31 --records not-compliant.yaml --format json"),
        ("explain-unknown-rule", "explain board.yaml BOARD-QUROUM"),

        ("test-help", "test --help"),
        ("test-passed", "test passing.cases.yaml"),
        ("test-failed", "test failing.cases.yaml passing.cases.yaml"),
        ("test-broken", "test broken.cases.yaml"),
        ("test-json", "test failing.cases.yaml broken.cases.yaml --format json"),
        ("test-junit", "test failing.cases.yaml broken.cases.yaml --format junit"),
        ("test-none", "test sources"),

        ("coverage-help", "coverage --help"),
        ("coverage-gaps", "coverage coverage"),
        ("coverage-json", "coverage coverage --format json"),
        ("coverage-errors", "coverage coverage/sources/guidance.yaml coverage/board.yaml broken-source.yaml broken-ruleset.yaml"),
        ("coverage-none", "coverage sources"),

        ("mutate-help", "mutate --help"),
        ("mutate", "mutate mutate/board.yaml"),
        ("mutate-json", "mutate mutate/board.yaml --format json"),
        ("mutate-case-fails", "mutate mutate/board.yaml --cases mutate/failing.yaml"),
        ("mutate-errors", "mutate broken-ruleset.yaml --cases passing.cases.yaml"),
        ("mutate-no-ruleset", "mutate sources"),
        ("mutate-no-cases", "mutate board.yaml --cases sources"),

        ("prove-help", "prove --help"),
        ("prove-fits", "prove sussex/executive"),
        ("prove-fits-json", "prove england/working-together-2018 --format json"),
        ("prove-cannot", "prove cannot.yaml"),
        ("prove-cannot-json", "prove cannot.yaml --format json"),
        ("prove-not-decided", "prove not-decided.yaml"),
        ("prove-not-decided-json", "prove not-decided.yaml --format json"),

        ("diff-help", "diff --help"),
        ("diff-same", "diff board.yaml board.yaml"),
        ("diff", "diff board.yaml board-edited.yaml"),
        ("diff-json", "diff board.yaml board-edited.yaml --format json --records compliant.yaml --as-of 2024-12-31"),
        ("diff-records", "diff board.yaml board-edited.yaml --records compliant.yaml --as-of 2024-12-31"),
        ("diff-not-told", "diff board.yaml board-deputies.yaml"),
        ("diff-errors", "diff board.yaml broken-ruleset.yaml"),
        ("diff-no-new", "diff board.yaml"),
    ];

    public static readonly (string Name, string Line)[] OnATerminal =
    [
        ("terminal-evaluate", $"evaluate {Board} not-compliant.yaml"),
        ("terminal-evaluate-plain", $"evaluate {Board} not-compliant.yaml --plain"),
        ("terminal-ask", $"ask chair {Desk} --body board"),
        ("terminal-check", "check broken-ruleset.yaml warned-ruleset.yaml"),
        ("terminal-coverage", "coverage coverage"),
        ("terminal-prove", "prove sussex/executive"),
        ("terminal-prove-cannot", "prove cannot.yaml"),
        ("terminal-coverage-plain", "coverage coverage --plain"),
        ("terminal-test", "test failing.cases.yaml passing.cases.yaml"),
    ];
}
