namespace MeetingApis.Benchmarks;

/// <summary>How long to measure.</summary>
/// <param name="Turn">About how long one turn of a contestant lasts.</param>
/// <param name="Rounds">How many turns each contestant has.</param>
/// <param name="WarmUps">How many turns each contestant has before, at most.</param>
internal sealed record Effort(TimeSpan Turn, int Rounds, int WarmUps)
{
    /// <summary>About two minutes in all; ratios repeat within two or three percent.</summary>
    public static Effort Full { get; } = new(TimeSpan.FromMilliseconds(50), Rounds: 21, WarmUps: 15);

    /// <summary>A few seconds: says that everything runs and every call returns what it should, and nothing about speed.</summary>
    public static Effort Smoke { get; } = new(TimeSpan.FromMilliseconds(1), Rounds: 1, WarmUps: 1);
}
