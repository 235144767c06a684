namespace MeetingApis.WeCom;

/// <summary>How a screen watermark looks. Numbers without a name here survive unchanged.</summary>
public enum WeComWatermarkType
{
    /// <summary>One row: WeCom's default.</summary>
    SingleRow = 0,

    /// <summary>Several rows.</summary>
    MultipleRows = 1,
}
