using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Unmodelled;

/// <summary>A vendor's client over a stub, for requests without a method.</summary>
internal sealed class UnmodelledRig
{
    private readonly VendorUnderTest _vendor;
    private readonly object _client;
    private int _tokens;

    public UnmodelledRig(MeetingVendor vendor, TimeProvider time, Action<MeetingClientOptions>? configure = null, Func<object, object>? act = null)
    {
        _vendor = VendorUnderTest.Of(vendor);
        Transport = new StubTransport(request => _vendor.IsTokenRequest(request) ? _vendor.Token($"secret-token-{Interlocked.Increment(ref _tokens)}") : null);
        MeetingClientOptions options = _vendor.CreateOptions("stub-secret");
        configure?.Invoke(options);
        object client = options switch
        {
            FeishuOptions feishu => new FeishuClient(feishu, Transport, time),
            WeComOptions wecom => new WeComClient(wecom, Transport, time),
            DingTalkOptions dingtalk => new DingTalkClient(dingtalk, Transport, time),
            _ => throw new ArgumentOutOfRangeException(nameof(vendor)),
        };
        _client = act?.Invoke(client) ?? client;
    }

    public StubTransport Transport { get; }

    /// <summary>A path of the vendor's API that the catalogue does not have.</summary>
    public string Path => _vendor.BaseAddress == DingTalkOptions.ChinaBaseAddress ? "/v1.0/unmodelled/things" : "/unmodelled/things";

    public MeetingRequest Get => new(HttpMethod.Get, Path);

    public MeetingRequest Post => new(HttpMethod.Post, Path);

    public string? TokenIn(ReceivedRequest request) => _vendor.TokenIn(request);

    public void Succeeds() => Answer(_vendor.Success);

    public void RejectsToken() => Answer(_vendor.TokenRejected);

    public void Answer(string json, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers) => Answer(() => StubTransport.Json(json, status, headers));

    public void Answer(Func<HttpResponseMessage> answer) => Transport.Answer((_, _) => Task.FromResult(answer()));

    public Task<JsonElement> SendAsync(MeetingRequest request, CancellationToken cancellationToken) => _client switch
    {
        FeishuClient feishu => feishu.SendAsync(request, cancellationToken),
        WeComClient wecom => wecom.SendAsync(request, cancellationToken),
        _ => ((DingTalkClient)_client).SendAsync(request, cancellationToken),
    };

    public Task<T> SendAsync<T>(MeetingRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken) => _client switch
    {
        FeishuClient feishu => feishu.SendAsync(request, type, cancellationToken),
        WeComClient wecom => wecom.SendAsync(request, type, cancellationToken),
        _ => ((DingTalkClient)_client).SendAsync(request, type, cancellationToken),
    };
}
