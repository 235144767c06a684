namespace MeetingApis.Tests.Stubs;

/// <summary>Waits for what happens in the background and tells nobody.</summary>
internal static class Eventually
{
    public static async Task TrueAsync(Func<bool> condition)
    {
        for (int i = 0; !condition(); i++)
        {
            Assert.True(i < 10_000, "What the test waits for did not happen.");
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }
}
