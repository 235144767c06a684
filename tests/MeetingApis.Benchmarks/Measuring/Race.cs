namespace MeetingApis.Benchmarks;

/// <summary>Lets contestants take turns, A B C A B C, so that all of them meet the same disturbances.</summary>
internal static class Race
{
    /// <summary>Runs the rounds; the figures come in the order of the contestants.</summary>
    public static async Task<Rounds<T>[]> RunAsync<TContestant, T>(IReadOnlyList<TContestant> contestants, int rounds, Func<TContestant, Task<T>> turn)
    {
        T[][] figures = [.. contestants.Select(_ => new T[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < contestants.Count; i++)
            {
                figures[i][round] = await turn(contestants[i]);
            }
        }

        return [.. figures.Select(own => new Rounds<T>(own))];
    }
}
