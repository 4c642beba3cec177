using Spectre.Console;

namespace Safeguarding.Rules.Cli.Output;

/// <summary>What takes long: a bar on a terminal while it lasts, and a key that stops it.</summary>
internal static class Steps
{
    /// <summary>Does it.</summary>
    /// <param name="console">Where the bar is drawn.</param>
    /// <param name="isDrawn">Whether there is a bar at all.</param>
    /// <param name="says">What is being done.</param>
    /// <param name="work">It, told where to say how many steps of how many are done, and when to stop.</param>
    public static T Show<T>(ToolConsole console, bool isDrawn, string says, Func<IProgress<(int Done, int All)>?, CancellationToken, T> work)
    {
        var stop = console.Stop();
        return !isDrawn ? work(null, stop)
            : Terminal.Live(console).Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .Start(bar => work(new Bar(bar.AddTask(says)), stop));
    }

    private sealed class Bar(ProgressTask task) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value)
        {
            task.MaxValue = value.All;
            task.Value = value.Done;
        }
    }
}
