namespace MeetingApis.Internal;

/// <summary>Where the access token of one identity comes from.</summary>
internal interface ITokenSource
{
    /// <summary>The token for the next attempt; null where there is none.</summary>
    ValueTask<AccessToken?> GetAsync(CancellationToken cancellationToken);

    /// <summary>The token to go on with after one was rejected: another one, or the same where no other is to be had now.</summary>
    ValueTask<AccessToken?> RenewAsync(AccessToken rejected, CancellationToken cancellationToken);

    /// <summary>The token that came in the place of a rejected one was rejected too.</summary>
    void Rejected(AccessToken renewed);
}
