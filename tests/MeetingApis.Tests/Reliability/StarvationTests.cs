using MeetingApis.Tests.Faults;

namespace MeetingApis.Tests.Reliability;

/// <summary>
/// Processes that have no file descriptor left when they meet their first failure. The runtime cannot load an assembly
/// then, and remembers that: what a failure needs must have been loaded before.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class StarvationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(VendorRig.All), MemberType = typeof(VendorRig))]
    public async Task Calls_fail_without_descriptors_as_they_do_with_them_and_are_healed_afterwards(MeetingVendor vendor)
    {
        // Each has a server of its own, which counts its calls.
        Task<string[]> feeding = RunAsync(vendor, isStarved: false);
        string[] starved = await RunAsync(vendor, isStarved: true);
        string[] fed = await feeding;

        Assert.Contains("busy once: success", fed);
        Assert.Contains("limited once: success", fed);
        Assert.Equal(fed, starved);
    }

    private static async Task<string[]> RunAsync(MeetingVendor vendor, bool isStarved)
    {
        var answers = new ScenarioVendor(vendor);
        await using var server = LoopbackVendor.Start(answers.Answer);
        string[] outcomes = await StarvedProcess.RunAsync(vendor, server.BaseAddress, isStarved, answers.Scenarios, Cancellation);
        return [.. outcomes.Select(outcome => outcome.Replace($":{server.BaseAddress.Port}", "", StringComparison.Ordinal))];
    }
}
