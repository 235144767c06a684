using System.Globalization;

namespace MeetingApis.FirstAnswer;

/// <summary>How a program says that it has its first answer: the number of the meeting, and the milliseconds of processor time until now.</summary>
internal static class Report
{
    public static void Print(string? meetingNumber) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{meetingNumber} {Environment.CpuUsage.TotalTime.TotalMilliseconds:0.0}"));
}
