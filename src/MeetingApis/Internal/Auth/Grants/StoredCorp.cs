using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Internal;

/// <summary>What an organisation has granted, or taken back, as it is kept. A class, not a record: a record would print the code.</summary>
internal sealed class StoredCorp
{
    /// <summary>Null where the organisation has taken the authorisation back.</summary>
    [JsonPropertyName("permanent_code")]
    public string? PermanentCode { get; init; }

    /// <summary>When it authorised the app, or took that back, as the vendor signed it.</summary>
    [JsonPropertyName("changed_at")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset ChangedAt { get; init; }
}
