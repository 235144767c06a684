using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Tests;

/// <summary>Skips tests for what a machine lacks, and says so in the output of <c>dotnet test</c>, once for each reason.</summary>
internal static class Skipped
{
    private static readonly ConcurrentDictionary<string, bool> s_told = new(StringComparer.Ordinal);

    /// <summary>Skips the test that runs.</summary>
    /// <param name="reason">What is missing, and how to install or start it.</param>
    [DoesNotReturn]
    public static void Because(string reason)
    {
        // Of a skipped test VSTest prints the name only; xUnit prints diagnostic messages where xunit.runner.json asks for them.
        if (s_told.TryAdd(reason, true))
        {
            TestContext.Current.SendDiagnosticMessage($"Skipped: {reason}");
        }

        Assert.Skip(reason);
    }
}
