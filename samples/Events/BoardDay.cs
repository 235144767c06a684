using System.Globalization;

namespace MeetingApis.Samples.Events;

/// <summary>The day that the board shows, in China.</summary>
internal sealed class BoardDay(DateTimeOffset start)
{
    public DateTimeOffset Start => start;

    public DateTimeOffset End => Start.AddDays(1);

    public static BoardDay Tomorrow(TimeProvider time) => new(ChinaTime.At(ChinaTime.DayOf(time.GetUtcNow())).AddDays(1));

    /// <summary>Times as they stand on the board, such as <c>09:00-09:30 14:00-15:00</c>.</summary>
    public static string Show(IEnumerable<(DateTimeOffset? Start, DateTimeOffset? End)> busy) =>
        string.Join(' ', busy.OrderBy(static one => one.Start).Select(static one => $"{Show(one.Start)}-{Show(one.End)}"));

    private static string Show(DateTimeOffset? time) => time?.ToOffset(ChinaTime.Offset).ToString("HH:mm", CultureInfo.InvariantCulture) ?? "?";
}
