namespace MeetingApis.WeCom;

/// <summary>How a screen watermark looks. Numbers that have no member here are kept unchanged.</summary>
public enum WeComWatermarkType
{
    /// <summary>One row: WeCom's default.</summary>
    SingleRow = 0,

    /// <summary>Several rows.</summary>
    MultipleRows = 1,
}
