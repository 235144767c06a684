using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The member who was found.</summary>
public sealed record GetWeComUserIdResponse : MeetingResponse, ICreated
{
    /// <summary>The member's user id: the plain one for a self-built app, the encrypted one for a third-party app and for a provider-developed app after its upgrade.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    string? ICreated.CreatedId => UserId;
}
