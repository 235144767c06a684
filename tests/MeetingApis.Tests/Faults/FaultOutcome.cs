using System.Globalization;

namespace MeetingApis.Tests.Faults;

/// <summary>What became of a call, as the columns of the fault matrix write it.</summary>
/// <param name="Thrown">Null for success.</param>
/// <param name="Copies">How often the request came to the server whole.</param>
/// <param name="Tokens">How often a token was asked for, as the server counts it.</param>
/// <param name="Waits">The delays of the clock, in their order.</param>
internal sealed record FaultOutcome(Exception? Thrown, int Copies, int Tokens, IReadOnlyList<TimeSpan> Waits)
{
    private const string NoWait = "no wait";

    /// <summary>Whether this is what a column says: all is compared as text, but for the waits, which must lie in their ranges.</summary>
    public bool Is(string expected)
    {
        string[] parts = expected.Split("; ");
        return parts is [var result, var counts, var waits]
            && result == Result && counts == Counts
            && AreWithin(waits == NoWait ? [] : waits["waits ".Length..].Split(", "));
    }

    public override string ToString() =>
        $"{Result}; {Counts}; {(Waits.Count == 0 ? NoWait : $"waits {string.Join(", ", Waits.Select(wait => wait.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)))}")}{(Thrown is null ? "" : $"{Environment.NewLine}{Thrown}")}";

    private string Result => Thrown switch
    {
        null => "success",
        MeetingApiException e => Kind(e) + (e.IsTransient ? ", transient" : "") + (e.IsOutcomeUnknown ? ", unknown" : "") + (e.RetryAfter is { } wait ? $", after {wait.TotalSeconds:0} s" : ""),
        _ => Thrown.GetType().Name,
    };

    private string Counts => $"{Copies} {(Copies == 1 ? "copy" : "copies")}, {Tokens} {(Tokens == 1 ? "token" : "tokens")}";

    private static string Kind(MeetingApiException exception) =>
        exception.GetType().Name.Replace("Meeting", "", StringComparison.Ordinal).Replace("Exception", "", StringComparison.Ordinal);

    /// <summary>A random wait below a millisecond is none to the clock, so one whose range begins at zero may be missing.</summary>
    private bool AreWithin(string[] ranges)
    {
        var waits = new Queue<TimeSpan>(Waits);
        foreach (string range in ranges)
        {
            double[] ends = [.. range.Split('-').Select(end => double.Parse(end, CultureInfo.InvariantCulture))];
            if (waits.TryPeek(out TimeSpan wait) && wait.TotalSeconds >= ends[0] && wait.TotalSeconds <= ends[1])
            {
                waits.Dequeue();
            }
            else if (ends[0] > 0)
            {
                return false;
            }
        }

        return waits.Count == 0;
    }
}
