using Refit;

namespace MeetingApis.WeCom;

/// <summary>The member to read.</summary>
public sealed partial record GetWeComUserRequest
{
    /// <summary>The member's user id, 1 to 64 bytes: the plain one for a self-built app, the encrypted one for a provider's app that gets such ids. Case does not matter.</summary>
    [AliasAs("userid")]
    public required string UserId { get; init; }
}
