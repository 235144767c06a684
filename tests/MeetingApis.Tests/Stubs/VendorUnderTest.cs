using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Stubs;

/// <summary>What differs between the vendors, for tests that hold for all of them.</summary>
internal abstract class VendorUnderTest
{
    public static TheoryData<MeetingVendor> All => [.. Enum.GetValues<MeetingVendor>()];

    /// <summary>The options' base address.</summary>
    public abstract Uri BaseAddress { get; }

    /// <summary>How early a token that lives two hours is renewed.</summary>
    public abstract (TimeSpan Least, TimeSpan Most) RenewalWindow { get; }

    /// <summary>The vendor's code for a wrong secret.</summary>
    public abstract string WrongSecretCode { get; }

    public static VendorUnderTest Of(MeetingVendor vendor) => vendor switch
    {
        MeetingVendor.Feishu => new Feishu(),
        MeetingVendor.WeCom => new WeCom(),
        MeetingVendor.DingTalk => new DingTalk(),
        _ => throw new ArgumentOutOfRangeException(nameof(vendor)),
    };

    public abstract bool IsTokenRequest(ReceivedRequest request);

    /// <summary>The token that a call carried; null for none.</summary>
    public abstract string? TokenIn(ReceivedRequest request);

    /// <summary>The secret that a token request carried.</summary>
    public abstract string SecretIn(ReceivedRequest request);

    /// <summary>A token endpoint's answer.</summary>
    /// <param name="token">The token as JSON; null leaves it out.</param>
    /// <param name="seconds">The lifetime as JSON; null leaves it out.</param>
    public abstract HttpResponseMessage TokenJson(string? token, string? seconds);

    public HttpResponseMessage Token(string token, int seconds = 7200) =>
        TokenJson(System.Text.Json.JsonSerializer.Serialize(token), seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public abstract HttpResponseMessage Success();

    public abstract HttpResponseMessage TokenRejected();

    public abstract HttpResponseMessage WrongSecret();

    public abstract MeetingClientOptions CreateOptions(string secret);

    public abstract void SetSecret(MeetingClientOptions options, string secret);

    /// <summary>Makes a client, and returns its simplest call.</summary>
    public abstract Func<CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler? transport, TimeProvider? time, ILoggerFactory? loggers);

    /// <summary>Registers a client with the credentials of a stub.</summary>
    public abstract IHttpClientBuilder Register(IServiceCollection services);

    /// <summary>Registers a client under a name, with the credentials of a stub.</summary>
    public abstract IHttpClientBuilder Register(IServiceCollection services, string name, Action<MeetingClientOptions> configure);

    /// <summary>Registers a client with options from a section; with the empty name, the default client.</summary>
    public abstract IHttpClientBuilder Register(IServiceCollection services, string name, IConfigurationSection section);

    /// <summary>The option that holds the secret.</summary>
    public abstract string SecretOption { get; }

    /// <summary>What a section of the configuration has to hold.</summary>
    public abstract Dictionary<string, string?> Settings(string secret);

    /// <summary>Changes the options of every registered client.</summary>
    public abstract void ConfigureAll(IServiceCollection services, Action<MeetingClientOptions> configure);

    /// <summary>The simplest call on the registered client.</summary>
    public abstract Task CallAsync(IServiceProvider services, CancellationToken cancellationToken);

    /// <summary>The simplest call on the client of a name.</summary>
    public abstract Task CallAsync(IServiceProvider services, string name, CancellationToken cancellationToken);

    private static HttpResponseMessage Json(HttpStatusCode status, string head, params ReadOnlySpan<(string Name, string? Json)> members)
    {
        var parts = new List<string> { head };
        foreach ((string name, string? json) in members)
        {
            if (json is not null)
            {
                parts.Add($"\"{name}\":{json}");
            }
        }

        return StubTransport.Json($"{{{string.Join(',', parts.Where(part => part.Length > 0))}}}", status);
    }

    private sealed class Feishu : VendorUnderTest
    {
        public override Uri BaseAddress => FeishuOptions.FeishuBaseAddress;

        public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(25));

        public override string WrongSecretCode => "10014";

        public override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery == "/open-apis/auth/v3/tenant_access_token/internal";

        public override string? TokenIn(ReceivedRequest request) => request.Headers.GetValueOrDefault("Authorization")?["Bearer ".Length..];

        public override string SecretIn(ReceivedRequest request) => System.Text.Json.Nodes.JsonNode.Parse(request.Body)!["app_secret"]!.GetValue<string>();

        public override HttpResponseMessage TokenJson(string? token, string? seconds) =>
            Json(HttpStatusCode.OK, "\"code\":0,\"msg\":\"ok\"", ("tenant_access_token", token), ("expire", seconds));

        public override HttpResponseMessage Success() => StubTransport.Json("""{"code":0,"msg":"success","data":{}}""");

        public override HttpResponseMessage TokenRejected() =>
            StubTransport.Json("""{"code":99991663,"msg":"Invalid access token for authorization. Please make a request with token attached."}""", HttpStatusCode.BadRequest);

        public override HttpResponseMessage WrongSecret() => StubTransport.Json("""{"code":10014,"msg":"app secret invalid"}""");

        public override MeetingClientOptions CreateOptions(string secret) => new FeishuOptions { AppId = "cli_stub", AppSecret = secret };

        public override void SetSecret(MeetingClientOptions options, string secret) => ((FeishuOptions)options).AppSecret = secret;

        public override Func<CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler? transport, TimeProvider? time, ILoggerFactory? loggers)
        {
            var client = new FeishuClient((FeishuOptions)options, transport, time, loggers);
            return cancellationToken => CallAsync(client, cancellationToken);
        }

        public override IHttpClientBuilder Register(IServiceCollection services) =>
            services.AddFeishuClient(options => (options.AppId, options.AppSecret) = ("cli_stub", "stub-secret"));

        public override IHttpClientBuilder Register(IServiceCollection services, string name, Action<MeetingClientOptions> configure) =>
            services.AddFeishuClient(name, options =>
            {
                (options.AppId, options.AppSecret) = ("cli_stub", "stub-secret");
                configure(options);
            });

        public override IHttpClientBuilder Register(IServiceCollection services, string name, IConfigurationSection section) =>
            name.Length == 0 ? services.AddFeishuClient(section) : services.AddFeishuClient(name, section);

        public override string SecretOption => nameof(FeishuOptions.AppSecret);

        public override Dictionary<string, string?> Settings(string secret) => new() { [nameof(FeishuOptions.AppId)] = "cli_stub", [SecretOption] = secret };

        public override void ConfigureAll(IServiceCollection services, Action<MeetingClientOptions> configure) => services.ConfigureAll<FeishuOptions>(configure);

        public override Task CallAsync(IServiceProvider services, CancellationToken cancellationToken) =>
            CallAsync(services.GetRequiredService<FeishuClient>(), cancellationToken);

        public override Task CallAsync(IServiceProvider services, string name, CancellationToken cancellationToken) =>
            CallAsync(services.GetRequiredKeyedService<FeishuClient>(name), cancellationToken);

        private static Task<UpdateReserveResponse> CallAsync(FeishuClient client, CancellationToken cancellationToken) =>
            client.Reserves.UpdateAsync("r1", new UpdateReserveRequest(), cancellationToken: cancellationToken);
    }

    private sealed class WeCom : VendorUnderTest
    {
        public override Uri BaseAddress => WeComOptions.WeComBaseAddress;

        public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(5.5));

        public override string WrongSecretCode => "40001";

        public override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery.StartsWith("/cgi-bin/gettoken?", StringComparison.Ordinal);

        public override string? TokenIn(ReceivedRequest request) => Query(request, "access_token");

        public override string SecretIn(ReceivedRequest request) => Query(request, "corpsecret")!;

        public override HttpResponseMessage TokenJson(string? token, string? seconds) =>
            Json(HttpStatusCode.OK, "\"errcode\":0,\"errmsg\":\"ok\"", ("access_token", token), ("expires_in", seconds));

        public override HttpResponseMessage Success() => StubTransport.Json("""{"errcode":0,"errmsg":"ok"}""");

        public override HttpResponseMessage TokenRejected() => StubTransport.Json("""{"errcode":42001,"errmsg":"access_token expired"}""");

        public override HttpResponseMessage WrongSecret() => StubTransport.Json("""{"errcode":40001,"errmsg":"invalid credential"}""");

        public override MeetingClientOptions CreateOptions(string secret) => new WeComOptions { CorpId = "ww_stub", CorpSecret = secret };

        public override void SetSecret(MeetingClientOptions options, string secret) => ((WeComOptions)options).CorpSecret = secret;

        public override Func<CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler? transport, TimeProvider? time, ILoggerFactory? loggers)
        {
            var client = new WeComClient((WeComOptions)options, transport, time, loggers);
            return cancellationToken => CallAsync(client, cancellationToken);
        }

        public override IHttpClientBuilder Register(IServiceCollection services) =>
            services.AddWeComClient(options => (options.CorpId, options.CorpSecret) = ("ww_stub", "stub-secret"));

        public override IHttpClientBuilder Register(IServiceCollection services, string name, Action<MeetingClientOptions> configure) =>
            services.AddWeComClient(name, options =>
            {
                (options.CorpId, options.CorpSecret) = ("ww_stub", "stub-secret");
                configure(options);
            });

        public override IHttpClientBuilder Register(IServiceCollection services, string name, IConfigurationSection section) =>
            name.Length == 0 ? services.AddWeComClient(section) : services.AddWeComClient(name, section);

        public override string SecretOption => nameof(WeComOptions.CorpSecret);

        public override Dictionary<string, string?> Settings(string secret) => new() { [nameof(WeComOptions.CorpId)] = "ww_stub", [SecretOption] = secret };

        public override void ConfigureAll(IServiceCollection services, Action<MeetingClientOptions> configure) => services.ConfigureAll<WeComOptions>(configure);

        public override Task CallAsync(IServiceProvider services, CancellationToken cancellationToken) =>
            CallAsync(services.GetRequiredService<WeComClient>(), cancellationToken);

        public override Task CallAsync(IServiceProvider services, string name, CancellationToken cancellationToken) =>
            CallAsync(services.GetRequiredKeyedService<WeComClient>(name), cancellationToken);

        private static Task<UpdateWeComMeetingResponse> CallAsync(WeComClient client, CancellationToken cancellationToken) =>
            client.Meetings.UpdateAsync(new UpdateWeComMeetingRequest { MeetingId = "m1" }, cancellationToken);

        private static string? Query(ReceivedRequest request, string name) => request.PathAndQuery
            .Split('?', '&')
            .Where(part => part.StartsWith(name + "=", StringComparison.Ordinal))
            .Select(part => Uri.UnescapeDataString(part[(name.Length + 1)..]))
            .SingleOrDefault();
    }

    private sealed class DingTalk : VendorUnderTest
    {
        private const string TokenHeader = "x-acs-dingtalk-access-token";

        public override Uri BaseAddress => DingTalkOptions.ChinaBaseAddress;

        public override (TimeSpan Least, TimeSpan Most) RenewalWindow => (TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(5.5));

        public override string WrongSecretCode => "invalidClientIdOrSecret";

        public override bool IsTokenRequest(ReceivedRequest request) => request.PathAndQuery == "/v1.0/oauth2/accessToken";

        public override string? TokenIn(ReceivedRequest request) => request.Headers.GetValueOrDefault(TokenHeader);

        public override string SecretIn(ReceivedRequest request) => System.Text.Json.Nodes.JsonNode.Parse(request.Body)!["appSecret"]!.GetValue<string>();

        public override HttpResponseMessage TokenJson(string? token, string? seconds) =>
            Json(HttpStatusCode.OK, "", ("accessToken", token), ("expireIn", seconds));

        public override HttpResponseMessage Success() => StubTransport.Json("{}");

        public override HttpResponseMessage TokenRejected() =>
            StubTransport.Json("""{"code":"InvalidAuthentication","message":"不合法的access_token"}""", HttpStatusCode.BadRequest);

        public override HttpResponseMessage WrongSecret() =>
            StubTransport.Json("""{"code":"invalidClientIdOrSecret","message":"无效的clientId或者clientSecret"}""", HttpStatusCode.BadRequest);

        public override MeetingClientOptions CreateOptions(string secret) => new DingTalkOptions { AppKey = "ding_stub", AppSecret = secret };

        public override void SetSecret(MeetingClientOptions options, string secret) => ((DingTalkOptions)options).AppSecret = secret;

        public override Func<CancellationToken, Task> Connect(MeetingClientOptions options, HttpMessageHandler? transport, TimeProvider? time, ILoggerFactory? loggers)
        {
            var client = new DingTalkClient((DingTalkOptions)options, transport, time, loggers);
            return cancellationToken => CallAsync(client, cancellationToken);
        }

        public override IHttpClientBuilder Register(IServiceCollection services) =>
            services.AddDingTalkClient(options => (options.AppKey, options.AppSecret) = ("ding_stub", "stub-secret"));

        public override IHttpClientBuilder Register(IServiceCollection services, string name, Action<MeetingClientOptions> configure) =>
            services.AddDingTalkClient(name, options =>
            {
                (options.AppKey, options.AppSecret) = ("ding_stub", "stub-secret");
                configure(options);
            });

        public override IHttpClientBuilder Register(IServiceCollection services, string name, IConfigurationSection section) =>
            name.Length == 0 ? services.AddDingTalkClient(section) : services.AddDingTalkClient(name, section);

        public override string SecretOption => nameof(DingTalkOptions.AppSecret);

        public override Dictionary<string, string?> Settings(string secret) => new() { [nameof(DingTalkOptions.AppKey)] = "ding_stub", [SecretOption] = secret };

        public override void ConfigureAll(IServiceCollection services, Action<MeetingClientOptions> configure) => services.ConfigureAll<DingTalkOptions>(configure);

        public override Task CallAsync(IServiceProvider services, CancellationToken cancellationToken) =>
            CallAsync(services.GetRequiredService<DingTalkClient>(), cancellationToken);

        public override Task CallAsync(IServiceProvider services, string name, CancellationToken cancellationToken) =>
            CallAsync(services.GetRequiredKeyedService<DingTalkClient>(name), cancellationToken);

        private static Task<EmptyResponse> CallAsync(DingTalkClient client, CancellationToken cancellationToken) =>
            client.ScheduleConferences.UpdateAsync(
                new UpdateScheduleConferenceRequest
                {
                    CreatorUnionId = "u1",
                    ScheduleConferenceId = "c1",
                    Title = "title",
                    StartTime = DateTimeOffset.UnixEpoch,
                    EndTime = DateTimeOffset.UnixEpoch.AddHours(1),
                },
                cancellationToken);
    }
}
