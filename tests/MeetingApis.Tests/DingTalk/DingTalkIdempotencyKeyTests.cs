using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.DingTalk;

/// <summary>What DingTalk answers to an idempotency key, in every operation that takes one.</summary>
public sealed class DingTalkIdempotencyKeyTests
{
    private static readonly StubResponse s_processing = new("""{"code":"idempotencyProcessing","message":"Idempotency processing"}""", HttpStatusCode.BadRequest);
    private static readonly StubResponse s_mismatch = new("""{"code":"IdempotentParameterMismatch","message":"mismatch"}""", HttpStatusCode.BadRequest);
    private static readonly StubResponse s_duplicate = new("""{"code":"invalidRequest.duplicateClientToken","message":"duplicate"}""", HttpStatusCode.Conflict);
    private static readonly StubResponse s_unclear = new("<html>504</html>", HttpStatusCode.GatewayTimeout);

    private readonly SkippingTimeProvider _time = new();

    public static TheoryData<string> Keyed => [.. PageExamples.NamesOf(MeetingVendor.DingTalk).Where(static name => Operations.Key(Operations.Method(name)) is not null)];

    [Fact]
    public void Every_operation_with_the_header_takes_the_key_and_may_be_repeated()
    {
        IEnumerable<ContractOperation> withHeader = ContractBook.Current.Operations.Where(static page => page.Name.StartsWith("dingtalk.", StringComparison.Ordinal) && page.Request.Header.ContainsKey("x-client-token"));

        Assert.Equal(withHeader.Select(static page => page.Name).Order(StringComparer.Ordinal), Keyed.Select(static row => row.Data).Order(StringComparer.Ordinal));
        Assert.All(withHeader, static page => Assert.NotEqual("not-idempotent", page.Safety));
        Assert.NotEmpty(Keyed);
    }

    [Theory]
    [MemberData(nameof(Keyed))]
    public async Task A_request_that_is_still_running_is_waited_for_and_sent_again_with_its_key(string operation)
    {
        StubTransport transport = await SendAsync(operation, s_processing, new(Example.ResponseOf(operation), HttpStatusCode.OK));

        Assert.Equal(2, transport.Calls.Count);
        Assert.Single(transport.Calls.Select(static call => call.Headers["x-client-token"]).Distinct(StringComparer.Ordinal));
        Assert.InRange(Assert.Single(_time.Delays), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
    }

    [Theory]
    [MemberData(nameof(Keyed))]
    public async Task A_key_of_another_request_is_a_mistake_and_not_sent_again(string operation)
    {
        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => SendAsync(operation, s_mismatch, new("{}", HttpStatusCode.OK)));

        Assert.Equal((DingTalkErrorCodes.IdempotentParameterMismatch, false, false), (thrown.Code, thrown.IsTransient, thrown.IsOutcomeUnknown));
    }

    [Theory]
    [MemberData(nameof(Keyed))]
    public async Task A_key_that_was_used_leaves_open_what_it_did(string operation)
    {
        foreach (StubResponse[] answers in new StubResponse[][] { [s_duplicate], [s_unclear, s_duplicate], [s_unclear, s_processing, s_duplicate] })
        {
            MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => SendAsync(operation, answers));

            Assert.Equal(DingTalkErrorCodes.DuplicateClientToken, thrown.Code);
            Assert.True(thrown.IsOutcomeUnknown);
        }
    }

    [Theory]
    [MemberData(nameof(Keyed))]
    public async Task A_request_that_runs_for_too_long_leaves_open_what_it_did(string operation)
    {
        MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => SendAsync(operation, s_processing));

        Assert.Equal((DingTalkErrorCodes.IdempotencyProcessing, true), (thrown.Code, thrown.IsTransient));
        Assert.True(thrown.IsOutcomeUnknown);
    }

    /// <summary>Calls the operation and gives it the answers; the last one as often as it asks.</summary>
    private async Task<StubTransport> SendAsync(string operation, params StubResponse[] answers)
    {
        var transport = new StubTransport(static request => request.PathAndQuery == "/v1.0/oauth2/accessToken" ? StubTransport.Json("""{"accessToken":"t","expireIn":7200}""") : null);
        foreach (StubResponse answer in answers)
        {
            transport.Answer((_, _) => Task.FromResult(StubTransport.Json(answer.Body, answer.Status)));
        }

        await PageExamples.CallAsync(operation, new DingTalkClient(new() { AppKey = "ding_stub", AppSecret = "stub-secret", ValidateRequests = false }, transport, _time));
        return transport;
    }

    private sealed record StubResponse(string Body, HttpStatusCode Status);
}
