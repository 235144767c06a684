using System.CommandLine;

namespace MeetingApis.Tool.Arguments;

/// <summary>The options that say which rooms are meant, and who asks.</summary>
internal sealed class RoomOptions
{
    public Option<string?> Area { get; } = new("--area")
    {
        Description = "Where: the id of a room level on Feishu (omb_...), CITY/BUILDING/FLOOR on WeCom, the id of a room group on DingTalk. Default: everywhere.",
        HelpName = "AREA",
    };

    public Option<string?> Requester { get; } = new("--requester")
    {
        Description = "The person who asks, which DingTalk requires: a mobile number, an e-mail address or an id. Default: the organizer of the profile.",
        HelpName = "PERSON",
    };
}
