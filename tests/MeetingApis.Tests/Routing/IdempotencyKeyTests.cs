using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Routing;

/// <summary>The key by which a vendor knows a request again, in the header or in the query.</summary>
public sealed class IdempotencyKeyTests
{
    private readonly SkippingTimeProvider _time = new();

    public static TheoryData<string> Methods => [nameof(IUnderstood.HeaderKeyAsync), nameof(IUnderstood.QueryKeyAsync)];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_call_makes_a_key_and_sends_it_with_every_attempt(string method)
    {
        string?[] first = await KeysAsync(method, null, [StubAnswer.Unavailable, StubAnswer.Ambiguous[0].Answer, StubAnswer.Success]);
        string?[] second = await KeysAsync(method, null, [StubAnswer.Success]);

        Assert.Equal(3, first.Length);
        Assert.True(Guid.TryParse(Assert.Single(first.Distinct(StringComparer.Ordinal)), out _));
        Assert.NotEqual(first[0], Assert.Single(second));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task The_callers_key_is_sent_as_it_is(string method)
    {
        string?[] keys = await KeysAsync(method, "order 4711", [StubAnswer.Unavailable, StubAnswer.Success]);

        Assert.All(keys, static sent => Assert.Equal("order 4711", sent));
        Assert.Equal(2, keys.Length);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task An_empty_key_is_refused(string method)
    {
        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => KeysAsync(method, "", [StubAnswer.Success]));

        Assert.Equal("idempotencyKey", refusal.ParamName);
    }

    [Theory]
    [InlineData("a\r\nx-other: 1")]
    [InlineData("a\tb")]
    [InlineData("会议")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\u007f")]
    public async Task What_cannot_stand_in_a_header_is_refused(string key)
    {
        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => KeysAsync(nameof(IUnderstood.HeaderKeyAsync), key, [StubAnswer.Success]));

        Assert.Equal("idempotencyKey", refusal.ParamName);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task A_call_that_ends_unclear_says_so(string method)
    {
        foreach ((StubAnswer failure, Type exception) in StubAnswer.Ambiguous)
        {
            MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => KeysAsync(method, null, [failure]));

            Assert.Equal((failure, exception, true), (failure, thrown.GetType(), thrown.IsOutcomeUnknown));
        }
    }

    [Fact]
    public async Task A_refusal_after_an_unclear_attempt_leaves_the_outcome_unknown()
    {
        MeetingApiException after = await Assert.ThrowsAnyAsync<MeetingApiException>(() => KeysAsync(nameof(IUnderstood.HeaderKeyAsync), null, [StubAnswer.Unavailable, StubAnswer.Refused]));
        MeetingApiException alone = await Assert.ThrowsAnyAsync<MeetingApiException>(() => KeysAsync(nameof(IUnderstood.HeaderKeyAsync), null, [StubAnswer.Refused]));

        Assert.Equal((true, false), (after.IsOutcomeUnknown, alone.IsOutcomeUnknown));
    }

    [Fact]
    public async Task A_refusal_after_what_was_not_sent_is_clear()
    {
        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => KeysAsync(nameof(IUnderstood.HeaderKeyAsync), null, [StubAnswer.NotSent[0], StubAnswer.Throttled, StubAnswer.Refused]));

        Assert.False(thrown.IsOutcomeUnknown);
    }

    /// <summary>The key of each attempt.</summary>
    private async Task<string?[]> KeysAsync(string method, string? key, StubAnswer[] answers)
    {
        var stub = InvokerStub.Start(_time);
        stub.Answers(answers);

        await PlannerTests.Plan<IUnderstood>(method).Send(stub.Invoker, [key, TestContext.Current.CancellationToken]);

        return [.. stub.Transport.Calls.Select(static call => call.Headers.GetValueOrDefault("x-client-token") ?? Uri.UnescapeDataString(call.PathAndQuery.Split("idempotency_key=")[^1]))];
    }
}
