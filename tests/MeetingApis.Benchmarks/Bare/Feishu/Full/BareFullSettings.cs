using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>All settings of a reservation.</summary>
internal sealed class BareFullSettings
{
    [JsonPropertyName("topic")]
    public string? Topic { get; set; }

    [JsonPropertyName("action_permissions")]
    public List<BareActionPermission>? ActionPermissions { get; set; }

    [JsonPropertyName("meeting_initial_type")]
    public int? MeetingInitialType { get; set; }

    [JsonPropertyName("meeting_connect")]
    public bool? MeetingConnect { get; set; }

    [JsonPropertyName("call_setting")]
    public BareCallSetting? CallSetting { get; set; }

    [JsonPropertyName("auto_record")]
    public bool? AutoRecord { get; set; }

    [JsonPropertyName("assign_host_list")]
    public List<BareAssignHost>? AssignHostList { get; set; }

    [JsonPropertyName("password")]
    public string? Password { get; set; }
}
