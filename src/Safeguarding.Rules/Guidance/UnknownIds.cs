using Safeguarding.Rules.Evaluating;
using Safeguarding.Rules.Records.Checking;

namespace Safeguarding.Rules.Guidance;

/// <summary>Says that the records do not know something, and what may have been meant.</summary>
internal static class UnknownIds
{
    /// <summary>A kind of body is no body: of one kind there may be several, so the first is only the nearest.</summary>
    public static UnknownId Body(Ledger ledger, string id) =>
        new("body", id, ledger.BodiesOf(id).FirstOrDefault()?.Id ?? NearestName.To(id, ledger.Records.Bodies.Items.Select(b => b.Id)));

    public static UnknownId Office(Ledger ledger, string id) =>
        new("office", id, NearestName.To(id, ledger.Records.Offices.Items.Select(o => o.Id)));

    public static UnknownId Concern(Ledger ledger, string id) =>
        new("concern", id, NearestName.To(id, ledger.Records.Concerns.Items.Select(c => c.Id)));

    /// <summary>Something that a decision may be about.</summary>
    public static UnknownId Matter(Ledger ledger, string id) =>
        new("case or document", id, NearestName.To(
            id, ledger.Records.Cases.Items.Select(c => c.Id).Concat(ledger.Records.Documents.Items.Select(d => d.Id))));
}
