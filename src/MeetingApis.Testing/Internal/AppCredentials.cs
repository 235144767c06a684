namespace MeetingApis.Testing;

/// <summary>The id and the secret with which an app asks for tokens.</summary>
internal sealed class AppCredentials(string id, string secret)
{
    public string Id => id;

    public string Secret => secret;
}
