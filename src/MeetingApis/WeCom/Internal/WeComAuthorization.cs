using System.Text;

namespace MeetingApis.WeCom.Internal;

/// <inheritdoc cref="IWeComAuthorization"/>
internal sealed class WeComAuthorization(WeComApp app) : IWeComAuthorization
{
    private const int ShortestAuthCode = 64;
    private const int LongestCode = 512;

    public Task AcceptSuiteTicketAsync(string suiteTicket, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(suiteTicket);
        app.RequireSuite();
        return GrantStoreException.ShapeAsync(app.Vendor, app.SuiteTicket.AcceptAsync(suiteTicket, app.PastOrNow(issuedAt), cancellationToken));
    }

    public async Task<WeComAuthorizedCorp> AcceptAuthCodeAsync(string authCode, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authCode);
        ApiInvoker suite = app.RequireSuite();
        RequireSize(authCode, ShortestAuthCode, nameof(authCode));
        await GrantStoreException.ShapeAsync(app.Vendor, app.Corps.ProveWritableAsync(cancellationToken)).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();

        WeComPermanentCodeResponse answer = await suite.SendAsync(
            WeComAuthOperations.ExchangeAuthCode,
            new WeComSuiteRequest { AuthCode = authCode }.For(WeComAuthOperations.ExchangeAuthCode),
            WeComTokenResponseJsonContext.Default.WeComPermanentCodeResponse,
            CancellationToken.None).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(answer.PermanentCode) || !IdentityName.IsUsable(answer.Corp?.CorpId))
        {
            throw Failed(MeetingErrorCategory.Protocol, "sent an answer without a permanent code or without its organisation", null);
        }

        await KeepAsync(answer.Corp.CorpId, answer.PermanentCode, app.PastOrNow(issuedAt)).ConfigureAwait(false);
        return answer.ToAuthorizedCorp();
    }

    public async Task EnqueueAuthCodeAsync(string authCode, DateTimeOffset? issuedAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authCode);
        app.RequireSuite();
        RequireSize(authCode, ShortestAuthCode, nameof(authCode));
        await GrantStoreException.ShapeAsync(app.Vendor, app.AuthCodes.AddAsync(authCode, app.PastOrNow(issuedAt), cancellationToken)).ConfigureAwait(false);
        app.AuthCodes.Start();
    }

    public async Task AcceptPermanentCodeAsync(string corpId, string permanentCode, CancellationToken cancellationToken = default)
    {
        IdentityName.Check(corpId, nameof(corpId));
        ArgumentException.ThrowIfNullOrWhiteSpace(permanentCode);
        app.RequireSuite();
        RequireSize(permanentCode, 1, nameof(permanentCode));
        await GrantStoreException.ShapeAsync(app.Vendor, app.Corps.KeepAsync(corpId, permanentCode, app.Time.GetUtcNow(), cancellationToken)).ConfigureAwait(false);
        app.CorpChanged(corpId);
    }

    public async Task ForgetCorpAsync(string corpId, DateTimeOffset? cancelledAt = null, CancellationToken cancellationToken = default)
    {
        IdentityName.Check(corpId, nameof(corpId));
        app.RequireSuite();
        await GrantStoreException.ShapeAsync(app.Vendor, ForgetAsync(corpId, app.PastOrNow(cancelledAt), cancellationToken)).ConfigureAwait(false);
        app.CorpChanged(corpId);
    }

    private async Task ForgetAsync(string corpId, DateTimeOffset cancelledAt, CancellationToken cancellationToken)
    {
        if (await app.Corps.ForgetAsync(corpId, cancelledAt, cancellationToken).ConfigureAwait(false) is { } permanentCode)
        {
            await app.ForgetTokenAsync(corpId, permanentCode, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The message says nothing of the code but its size.</summary>
    private void RequireSize(string code, int least, string parameterName)
    {
        int size = Encoding.UTF8.GetByteCount(code);
        if (app.CurrentOptions.ValidateRequests && (size < least || size > LongestCode))
        {
            throw new ArgumentException($"A code of this kind has {least} to {LongestCode} bytes, and this one has {size}.", parameterName);
        }
    }

    /// <summary>Keeps what a spent auth code gave, whether the caller has left or not.</summary>
    private async Task KeepAsync(string corpId, string permanentCode, DateTimeOffset issuedAt)
    {
        try
        {
            await app.Corps.KeepAsync(corpId, permanentCode, issuedAt, CancellationToken.None).ConfigureAwait(false);
        }
        catch (GrantStoreException e)
        {
            throw Failed(MeetingErrorCategory.Unavailable, $"gave the permanent code of organisation '{corpId}', but the grant store failed and the code is lost", e.InnerException ?? e);
        }

        app.CorpChanged(corpId);
    }

    private static MeetingApiException Failed(MeetingErrorCategory category, string problem, Exception? cause) => ErrorMapper.ToException(
        WeComAuthOperations.ExchangeAuthCode,
        new ApiError
        {
            Category = category,
            Kind = FailureKind.Definitive,
            Problem = problem,
            Advice = "The auth code is used up: have the organisation authorise the app again.",
            HelpLink = WeComAuthOperations.ExchangeAuthCode.DocumentationUrl,
            Cause = cause,
        },
        isOutcomeUnknown: false);
}
