using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>A class, not a record: a record would print the address, which holds credentials.</summary>
internal sealed class FeishuConnectionResponse
{
    [JsonPropertyName("data")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuConnectionGrant>))]
    public FeishuConnectionGrant? Data { get; init; }
}
