using MeetingApis.DingTalk.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace MeetingApis.Tests.Auth;

public sealed class AccessTokenProviderTests
{
    private readonly SkippingTimeProvider _time = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_provider_of_the_application_is_asked_instead_of_the_vendor(MeetingVendor vendor)
    {
        var tokens = new FixedTokenProvider("mine-1", "mine-2");
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, tokens);

        await call(Cancellation);

        Assert.Empty(script.TokenRequests);
        Assert.Equal("mine-1", kit.TokenIn(Assert.Single(script.Calls)));
        AccessTokenRequest request = Assert.Single(tokens.Requests);
        Assert.Equal((vendor, TokenKinds.Tenant), (request.Vendor, request.Kind));
        Assert.EndsWith("_stub", request.AppId, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_provider_of_the_application_hears_of_a_rejected_token(MeetingVendor vendor)
    {
        var tokens = new FixedTokenProvider("mine-1", "mine-2");
        (VendorUnderTest kit, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, tokens);
        script.OnCall = (request, _) => Task.FromResult(kit.TokenIn(request) == "mine-1" ? kit.TokenRejected() : kit.Success());

        await call(Cancellation);

        Assert.Equal(["mine-1"], tokens.Rejected);
        Assert.Equal(["mine-1", "mine-2"], script.TokensUsed);
    }

    [Fact]
    public async Task A_provider_is_asked_before_every_attempt()
    {
        var tokens = new FixedTokenProvider("mine-1");
        var stub = InvokerStub.Start(_time, new DingTalkProtocol(), tokens);
        stub.Answers(StubAnswer.Unavailable);

        await Assert.ThrowsAsync<MeetingUnavailableException>(() => stub.CallAsync(InvokerStub.Operation(RetrySafety.Safe), Cancellation));

        Assert.Equal(3, tokens.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task No_token_means_no_call(MeetingVendor vendor)
    {
        IAccessTokenProvider tokens = Substitute.For<IAccessTokenProvider>();
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, tokens);

        await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_meeting_exception_of_the_provider_reaches_the_caller_as_it_is(MeetingVendor vendor)
    {
        var failure = new MeetingAuthenticationException("ask the vault");
        (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, Failing(failure));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => call(Cancellation));

        Assert.Same(failure, thrown);
        Assert.Empty(script.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Another_failure_of_the_provider_gets_a_type(MeetingVendor vendor)
    {
        foreach (Exception failure in new Exception[] { new HttpRequestException("vault down"), new TaskCanceledException("the vault's own time limit"), new IOException() })
        {
            (_, VendorScript script, Func<CancellationToken, Task> call) = Start(vendor, Failing(failure));

            MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => call(Cancellation));

            Assert.Same(failure, thrown.InnerException);
            Assert.False(thrown.IsOutcomeUnknown);
            Assert.Empty(script.Calls);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\nb")]
    [InlineData("a\0")]
    public void A_token_that_cannot_be_sent_cannot_be_made(string value)
    {
        Assert.Throws<ArgumentException>(() => new AccessToken(value));
    }

    [Fact]
    public void A_token_prints_masked()
    {
        var token = new AccessToken("canary");

        Assert.Equal("***", $"{token}");
    }

    private static IAccessTokenProvider Failing(Exception failure)
    {
        IAccessTokenProvider tokens = Substitute.For<IAccessTokenProvider>();
        tokens.GetAsync(default, default).ThrowsAsyncForAnyArgs(failure);
        return tokens;
    }

    private (VendorUnderTest Kit, VendorScript Script, Func<CancellationToken, Task> Call) Start(MeetingVendor vendor, IAccessTokenProvider tokens)
    {
        var kit = VendorUnderTest.Of(vendor);
        var script = new VendorScript(kit);
        MeetingClientOptions options = kit.CreateOptions("");
        options.AccessTokenProvider = tokens;
        return (kit, script, kit.Connect(options, script, _time, loggers: null));
    }
}
