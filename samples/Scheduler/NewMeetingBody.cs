using System.ComponentModel.DataAnnotations;

namespace MeetingApis.Samples.Scheduler;

/// <summary>What a caller says of a meeting to create.</summary>
public sealed record NewMeetingBody : MeetingBody
{
    [Required, AllowedValues(VendorName.Feishu, VendorName.WeCom, VendorName.DingTalk)]
    public string? Vendor { get; init; }
}
