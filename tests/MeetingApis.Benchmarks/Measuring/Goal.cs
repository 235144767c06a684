using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>What a ratio should be at most.</summary>
internal sealed record Goal(double Limit)
{
    /// <summary>A ratio as it is shown, with the goal and whether it is reached where there is one. It is judged as it is shown.</summary>
    public static string Judge(double ratio, Goal? goal) => goal is null ? Show(ratio) : $"{Show(ratio)} {goal.Judge(Math.Round(ratio, 2))}";

    public static string Show(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private string Judge(double ratio) => $"≤ {Show(Limit)} {(ratio <= Limit ? "✓" : "✗")}";
}
