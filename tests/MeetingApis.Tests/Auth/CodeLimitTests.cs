using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Auth;

/// <summary>What the pages say of the codes, scopes and addresses of a consent is checked before a code is spent.</summary>
public sealed class CodeLimitTests
{
    private static readonly Uri s_redirect = new("https://example.com/callback");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(63)]
    [InlineData(513)]
    public async Task An_auth_code_of_WeCom_has_64_to_512_bytes(int size)
    {
        WeComStub wecom = StartWeCom();

        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => wecom.Client.Authorization.AcceptAuthCodeAsync(new string('x', size), cancellationToken: Cancellation));

        Assert.Equal("authCode", thrown.ParamName);
        Assert.DoesNotContain("xxx", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(wecom.Transport.Calls);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(512, true)]
    [InlineData(10, false)]
    public async Task An_auth_code_of_a_good_size_is_exchanged_and_any_where_validation_is_off(int size, bool validates)
    {
        WeComStub wecom = StartWeCom(validates);

        Exception? thrown = await Record.ExceptionAsync(() => wecom.Client.Authorization.AcceptAuthCodeAsync(new string('x', size), cancellationToken: Cancellation));

        // There is no ticket, which is found out later.
        Assert.IsType<MeetingAuthenticationException>(thrown);
    }

    [Fact]
    public async Task A_permanent_code_has_512_bytes_at_most()
    {
        WeComStub wecom = StartWeCom();

        await wecom.Client.Authorization.AcceptPermanentCodeAsync("c1", new string('x', 512), Cancellation);
        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => wecom.Client.Authorization.AcceptPermanentCodeAsync("c1", new string('x', 513), Cancellation));

        Assert.Equal("permanentCode", thrown.ParamName);
    }

    [Theory]
    [InlineData(42)]
    [InlineData(129)]
    public async Task A_verifier_has_43_to_128_characters_when_the_consent_is_asked_for_and_when_it_comes(int length)
    {
        var feishu = FeishuStub.Start();
        string verifier = new('v', length);

        Assert.Throws<ArgumentException>(() => feishu.Client.Authorization.GetConsentUrl(new() { RedirectUri = s_redirect, State = "s", CodeVerifier = verifier }));
        await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.Authorization.AcceptConsentAsync(new() { User = "jane", AuthorizationCode = "code", CodeVerifier = verifier }, Cancellation));

        Assert.Empty(feishu.Transport.TokenRequests);
    }

    [Fact]
    public async Task A_redirect_address_is_absolute()
    {
        var feishu = FeishuStub.Start();
        var relative = new Uri("/callback", UriKind.Relative);

        Assert.Throws<ArgumentException>(() => feishu.Client.Authorization.GetConsentUrl(new() { RedirectUri = relative, State = "s" }));
        await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.Authorization.AcceptConsentAsync(new() { User = "jane", AuthorizationCode = "code", RedirectUri = relative }, Cancellation));

        Assert.Empty(feishu.Transport.TokenRequests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("vc:reserve vc:meeting")]
    [InlineData("vc:reserve\n")]
    public void A_scope_is_one_word(string scope)
    {
        var feishu = FeishuStub.Start();

        Assert.Throws<ArgumentException>(() => feishu.Client.Authorization.GetConsentUrl(new() { RedirectUri = s_redirect, State = "s", Scopes = [scope] }));
    }

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void Fifty_scopes_are_asked_for_at_most_offline_access_among_them(int count, bool isGood)
    {
        var feishu = FeishuStub.Start();
        var request = new FeishuConsentRequest { RedirectUri = s_redirect, State = "s", Scopes = [.. Enumerable.Range(0, count).Select(i => $"scope:{i}")] };

        Exception? thrown = Record.Exception(() => feishu.Client.Authorization.GetConsentUrl(request));

        Assert.Equal(isGood, thrown is null);
    }

    private static WeComStub StartWeCom(bool validates = true) => WeComStub.Start(options =>
        (options.AppType, options.SuiteId, options.SuiteSecret, options.ValidateRequests) = (WeComAppType.ThirdParty, "wwsuite", "suite-secret", validates));
}
