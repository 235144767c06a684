namespace MeetingApis.DingTalk.Internal;

/// <summary>Room codes, which some answers group with spaces for people: <c>838 722 12345</c>.</summary>
internal static class DingTalkRoomCodes
{
    public static string? WithoutSpaces(string? text) => text is null ? null : GroupedNumberAttribute.WithoutSpaces(text);
}
