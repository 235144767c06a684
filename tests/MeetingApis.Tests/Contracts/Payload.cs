using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>Where an answer's record is.</summary>
internal static class Payload
{
    /// <summary>The way to it: Feishu's answers hold it in <c>data</c>, those of DingTalk's older API in <c>result</c>.</summary>
    public static string Prefix(ApiMethod method) =>
        method.Vendor.Name == nameof(MeetingVendor.Feishu) ? "data."
        : Operations.Facts(method.Operation!.Name).Host == Internal.ApiHost.Legacy ? "result."
        : "";
}
