namespace MeetingApis.Internal;

/// <summary>Accepts and forgets the consents of an app's users. A token from an earlier consent is no longer used.</summary>
internal sealed class Consents(MeetingVendor vendor, UserGrants users, Func<string, CachingTokenProvider> keeperOf)
{
    /// <summary>Stores the result of exchanging a code. The code is used up, so a caller's cancellation does not end this.</summary>
    /// <param name="user">The user.</param>
    /// <param name="issued">What came for the code.</param>
    /// <param name="exchange">The exchange, as exceptions name it.</param>
    /// <exception cref="MeetingProtocolException">There is no usable token in it.</exception>
    /// <exception cref="MeetingUnavailableException">The store fails, and the consent is lost.</exception>
    public async Task KeepAsync(string user, StoredUser issued, ApiOperation exchange)
    {
        if (!AccessToken.IsUsable(issued.AccessToken))
        {
            throw Lost(user, exchange, MeetingErrorCategory.Protocol, "sent an answer without a usable access token", null);
        }

        try
        {
            await users.AcceptAsync(user, issued).ConfigureAwait(false);
        }
        catch (GrantStoreException e)
        {
            throw Lost(user, exchange, MeetingErrorCategory.Unavailable, "gave the user's tokens, but the grant store failed and they are lost", e.InnerException ?? e);
        }

        keeperOf(user).Reset();
    }

    public async Task ForgetAsync(string user, CancellationToken cancellationToken)
    {
        await GrantStoreException.ShapeAsync(vendor, users.ForgetAsync(user, cancellationToken)).ConfigureAwait(false);
        keeperOf(user).Reset();
    }

    /// <summary>Takes a revocation that the vendor signed. A consent or a token that is newer stays.</summary>
    /// <param name="ids">The ids by which the vendor names the user.</param>
    /// <param name="revokedAt">When it happened.</param>
    /// <param name="isOfAccessToken">Whether the access token alone was revoked, so that the refresh token gives another one.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task RevokeAsync(IEnumerable<string> ids, DateTimeOffset revokedAt, bool isOfAccessToken, CancellationToken cancellationToken)
    {
        foreach (string id in ids)
        {
            Task<string> finding = users.NameOfAsync(id, cancellationToken);
            await GrantStoreException.ShapeAsync(vendor, finding).ConfigureAwait(false);
            string user = await finding.ConfigureAwait(false);
            await GrantStoreException.ShapeAsync(vendor, users.RevokeAsync(user, revokedAt, isOfAccessToken, cancellationToken)).ConfigureAwait(false);
            keeperOf(user).Reset();
        }
    }

    private static MeetingApiException Lost(string user, ApiOperation exchange, MeetingErrorCategory category, string problem, Exception? cause) => ErrorMapper.ToException(
        exchange,
        new ApiError
        {
            Category = category,
            Kind = FailureKind.Definitive,
            Problem = problem,
            Advice = $"The code is used up. User '{user}' must consent again.",
            HelpLink = exchange.DocumentationUrl,
            Cause = cause,
        },
        isOutcomeUnknown: false);
}
