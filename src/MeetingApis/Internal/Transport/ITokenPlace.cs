namespace MeetingApis.Internal;

/// <summary>Knows where a vendor wants the access token of a request.</summary>
internal interface ITokenPlace
{
    /// <summary>Puts the token where it belongs.</summary>
    void Authorize(HttpRequestMessage request, AccessToken token);
}
