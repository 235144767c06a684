using System.Globalization;
using System.Runtime;

namespace MeetingApis.FirstAnswer;

/// <summary>How a program says that it has its first answer: the number of the meeting, the milliseconds of processor time until now, and how many methods were compiled.</summary>
internal static class Report
{
    public static void Print(string? meetingNumber) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{meetingNumber} {Environment.CpuUsage.TotalTime.TotalMilliseconds:0.0} {JitInfo.GetCompiledMethodCount()}"));
}
