namespace MeetingApis.Benchmarks;

/// <summary>How long to measure.</summary>
/// <param name="Turn">About how long one turn of a contestant lasts.</param>
/// <param name="Rounds">How many turns each contestant has.</param>
/// <param name="WarmUps">How many turns each contestant has before, at most.</param>
/// <param name="LoadTurn">How long one turn over loopback lasts.</param>
/// <param name="LoadRounds">How many turns each contestant has over loopback.</param>
/// <param name="Starts">How many processes of each program are started.</param>
/// <param name="Rows">How many rows the longest enumeration has.</param>
internal sealed record Effort(TimeSpan Turn, int Rounds, int WarmUps, TimeSpan LoadTurn, int LoadRounds, int Starts, int Rows)
{
    /// <summary>A few minutes in all, on a machine that does nothing else.</summary>
    public static Effort Full { get; } = new(
        TimeSpan.FromMilliseconds(50), Rounds: 21, WarmUps: 15, LoadTurn: TimeSpan.FromMilliseconds(100), LoadRounds: 15, Starts: 15, Rows: 100_000);

    /// <summary>A few seconds: says that everything runs and every call returns what it should, and nothing about speed.</summary>
    public static Effort Smoke { get; } = new(
        TimeSpan.FromMilliseconds(1), Rounds: 1, WarmUps: 1, LoadTurn: TimeSpan.FromMilliseconds(10), LoadRounds: 1, Starts: 1, Rows: 1_000);
}
