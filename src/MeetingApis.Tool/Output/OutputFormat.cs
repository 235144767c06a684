namespace MeetingApis.Tool.Output;

/// <summary>For whom results are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people; where the output goes elsewhere, values separated by tabs.</summary>
    Table = 0,

    /// <summary>For programs.</summary>
    Json = 1,
}
