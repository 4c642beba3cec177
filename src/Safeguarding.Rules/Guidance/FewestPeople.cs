using Safeguarding.Rules.Records;

namespace Safeguarding.Rules.Guidance;

/// <summary>
/// Looks for the fewest people whose coming makes a meeting quorate. Only how many of each class come makes a difference, so it
/// goes through these numbers, the smallest sums first, and never through the people.
/// </summary>
/// <param name="isQuorate">Whether it is quorate for sure when these come as well.</param>
/// <param name="classes">The people who may come, those that are interchangeable together.</param>
/// <param name="isMonotone">Whether it never hurts that somebody comes.</param>
/// <param name="mostReadings">How often <paramref name="isQuorate"/> may be asked; one bound from above may cost one more a person.</param>
internal sealed class FewestPeople(
    Func<IReadOnlyList<string>, bool> isQuorate, IReadOnlyList<ValueList<string>> classes, bool isMonotone, int mostReadings)
{
    private readonly int people = classes.Sum(c => c.Count);
    private int readings;

    public QuorumWays Find()
    {
        var all = classes.Select(c => c.Count).ToArray();
        if (isMonotone && !Read(all))
        {
            return new();
        }

        for (var size = 1; size <= people; size++)
        {
            var (ways, count, isWhole) = OfSize(size);
            if (count > 0)
            {
                return new() { Fewest = size, Ways = ways, Count = count, IsWhole = isWhole };
            }

            if (!isWhole)
            {
                return AtMost(all);
            }
        }

        return new();
    }

    private (ValueList<QuorumWay> Ways, int Count, bool IsWhole) OfSize(int size)
    {
        var ways = new List<QuorumWay>();
        var count = 0;
        foreach (var numbers in Numbers(size))
        {
            if (readings >= mostReadings)
            {
                return (ways.ToValueList(), count, false);
            }

            if (Read(numbers))
            {
                count++;
                if (ways.Count < QuorumWays.MostShown)
                {
                    ways.Add(Way(numbers));
                }
            }
        }

        return (ways.ToValueList(), count, true);
    }

    /// <summary>The budget is spent: sends people away again as long as it stays quorate, which is an upper bound.</summary>
    private QuorumWays AtMost(int[] numbers)
    {
        if (!isMonotone)
        {
            return new() { IsExact = false, IsWhole = false };
        }

        for (var i = numbers.Length - 1; i >= 0; i--)
        {
            var isEnough = true;
            while (numbers[i] > 0 && isEnough)
            {
                numbers[i]--;
                isEnough = Read(numbers);
            }

            numbers[i] += isEnough ? 0 : 1;
        }

        return new() { Fewest = numbers.Sum(), IsExact = false, Ways = [Way(numbers)], Count = 1, IsWhole = false };
    }

    /// <summary>Every way to take so many people from the classes, the first classes first.</summary>
    private IEnumerable<int[]> Numbers(int size)
    {
        var numbers = new int[classes.Count];
        return From(0, size);

        IEnumerable<int[]> From(int index, int left)
        {
            if (index == classes.Count)
            {
                if (left == 0)
                {
                    yield return numbers;
                }

                yield break;
            }

            var later = classes.Skip(index + 1).Sum(c => c.Count);
            for (var n = Math.Min(left, classes[index].Count); n >= 0 && left - n <= later; n--)
            {
                numbers[index] = n;
                foreach (var found in From(index + 1, left - n))
                {
                    yield return found;
                }
            }
        }
    }

    private bool Read(int[] numbers)
    {
        readings++;
        return isQuorate([.. classes.SelectMany((c, i) => c.Take(numbers[i]))]);
    }

    private QuorumWay Way(int[] numbers) =>
        new(classes.Select((of, i) => new QuorumChoice(numbers[i], of)).Where(c => c.Count > 0).ToValueList());
}
