namespace MeetingApis.Feishu;

/// <summary>The kind of webinar. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuWebinarType
{
    /// <summary>A webinar.</summary>
    Normal = 1,

    /// <summary>A webinar that is streamed.</summary>
    Live = 2,
}
