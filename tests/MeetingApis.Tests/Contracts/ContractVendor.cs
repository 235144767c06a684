using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Contracts;

/// <summary>A vendor's client over a stub, without its type.</summary>
/// <param name="Client">The client.</param>
/// <param name="Transport">What it sends through.</param>
internal sealed record ContractVendor(object Client, StubTransport Transport)
{
    /// <summary>Starts one of a kind of app that may call.</summary>
    public static ContractVendor Start(string vendor, bool validate, AppKinds apps = AppKinds.All)
    {
        switch (vendor)
        {
            case nameof(MeetingVendor.Feishu):
                var feishu = FeishuStub.Start(Configure);
                return new(feishu.Client, feishu.Transport);
            case nameof(MeetingVendor.WeCom) when !apps.HasFlag(AppKinds.SelfBuilt):
                var provider = WeComStub.StartThirdParty(Configure);
                return new(provider.InCorp, provider.Transport);
            case nameof(MeetingVendor.WeCom):
                var wecom = WeComStub.Start(Configure);
                return new(wecom.Client, wecom.Transport);
            default:
                var dingtalk = DingTalkStub.Start(Configure);
                return new(dingtalk.Client, dingtalk.Transport);
        }

        void Configure(MeetingClientOptions options) => (options.MaxRetries, options.ValidateRequests) = (0, validate);
    }
}
