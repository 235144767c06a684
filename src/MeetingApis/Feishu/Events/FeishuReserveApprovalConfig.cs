using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Which reservations need approval, and whose.</summary>
public sealed record FeishuReserveApprovalConfig
{
    /// <summary>Whether approval is needed at all.</summary>
    [JsonPropertyName("approval_switch")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsOn { get; init; }

    /// <summary>Which reservations need it.</summary>
    [JsonPropertyName("approval_condition")]
    public FeishuReserveApprovalCondition? Condition { get; init; }

    /// <summary>The length in hours, possibly with a fraction: reservations that are longer need approval.</summary>
    [JsonPropertyName("meeting_duration")]
    public double? MeetingHours { get; init; }

    /// <summary>Who approves. Empty when there is nobody.</summary>
    [JsonPropertyName("approvers")]
    public IReadOnlyList<FeishuReserveConfigUser> Approvers { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"IsOn = {IsOn}, Condition = {Condition}, MeetingHours = {MeetingHours}, Approvers = {Approvers.Count}");
        return true;
    }
}
