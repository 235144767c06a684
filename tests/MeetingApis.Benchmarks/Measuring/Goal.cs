using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>What a ratio to the bare calls should be.</summary>
internal sealed record Goal(double Limit, bool IsLowerLimit = false)
{
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{(IsLowerLimit ? "≥" : "≤")} {Limit:0.00}");

    public string Judge(double ratio) => (IsLowerLimit ? ratio >= Limit : ratio <= Limit) ? "met" : "not met";
}
