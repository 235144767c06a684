using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Reads the queries of the video conference operations and of the calendar; an empty parameter counts as none.</summary>
internal static class FeishuQuery
{
    public static string Required(SimulatorRequest request, string name) =>
        request.Query(name) is { Length: > 0 } value ? value : throw FeishuVideoErrors.Parameter(name, null, "required");

    public static long UnixSeconds(SimulatorRequest request, string name)
    {
        string text = Required(request, name);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seconds)
            ? seconds
            : throw FeishuVideoErrors.Parameter(name, text, "unix seconds");
    }

    public static int? Integer(SimulatorRequest request, string name, int lowest, int highest)
    {
        if (request.Query(name) is not { Length: > 0 } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= lowest && value <= highest
            ? value
            : throw FeishuVideoErrors.Parameter(name, text, $"{lowest} to {highest}");
    }

    public static bool Flag(SimulatorRequest request, string name) => request.Query(name) switch
    {
        null or "" or "false" => false,
        "true" => true,
        var other => throw FeishuVideoErrors.Parameter(name, other, "true or false"),
    };
}
