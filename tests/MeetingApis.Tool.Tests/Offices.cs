using MeetingApis.Testing;
using MeetingApis.Tool.Simulation;

namespace MeetingApis.Tool.Tests;

/// <summary>Simulators that stand for the real vendors, each with the same office.</summary>
internal static class Offices
{
    public static TheoryData<string> Vendors => ["feishu", "wecom", "dingtalk"];

    public static async Task<VendorSimulator> StartAsync(string vendor)
    {
        switch (vendor)
        {
            case "feishu":
                FeishuSimulator feishu = await FeishuSimulator.StartAsync();
                SimulatedOffice.Fill(feishu, DateTimeOffset.UtcNow);
                return feishu;
            case "wecom":
                WeComSimulator wecom = await WeComSimulator.StartAsync();
                SimulatedOffice.Fill(wecom, DateTimeOffset.UtcNow);
                return wecom;
            default:
                DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync();
                SimulatedOffice.Fill(dingtalk, DateTimeOffset.UtcNow);
                return dingtalk;
        }
    }

    /// <summary>A start in the simulated office's free hours, days from now.</summary>
    public static string At(int days, string time) => $"{DateTimeOffset.UtcNow.AddDays(days):yyyy-MM-dd} {time}";

    public static string RoomOf(string vendor) => vendor == "feishu" ? "omm_1002" : "1002";
}
