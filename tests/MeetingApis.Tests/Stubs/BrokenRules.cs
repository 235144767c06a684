namespace MeetingApis.Tests.Stubs;

/// <summary>Finds out which rules of its page a request breaks.</summary>
internal static class BrokenRules
{
    /// <summary>
    /// Makes a call and returns the properties that were refused, in the order of the report; none where the request went
    /// out. Asserts on the way what holds for every rule: a refused request sends nothing, not even for a token, the
    /// message names each property, and the same request goes out where validation is off.
    /// </summary>
    /// <param name="start">Starts a client with validation on or off, which accepts every answer.</param>
    /// <param name="call">Makes the call.</param>
    public static async Task<IEnumerable<string>> OfAsync<TClient>(Func<bool, VendorStub<TClient>> start, Func<TClient, Task> call)
    {
        VendorStub<TClient> checking = start(true);
        Exception? thrown = await Record.ExceptionAsync(() => call(checking.Client));
        if (thrown is null)
        {
            Assert.Single(checking.Transport.Calls);
            return [];
        }

        MeetingValidationException refused = Assert.IsType<MeetingValidationException>(thrown);
        Assert.Empty(checking.Transport.Calls);
        Assert.Empty(checking.Transport.TokenRequests);
        Assert.NotEmpty(refused.Violations);
        Assert.All(refused.Violations, violation => Assert.Contains($"{violation.Path} {violation.Message}", refused.Message, StringComparison.Ordinal));

        VendorStub<TClient> trusting = start(false);
        await call(trusting.Client);
        Assert.Single(trusting.Transport.Calls);
        return refused.Violations.Select(violation => violation.Path);
    }
}
