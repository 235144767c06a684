using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingApis.Tests.Events;

/// <summary>What the vendors get over HTTP.</summary>
public sealed class EventEndpointTests
{
    private const string FeishuKey = "test key";
    private const string FeishuToken = "rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV";
    private const string FeishuApp = "cli_9f5343c580712544";
    private const string WeComToken = "QDG6eK";
    private const string WeComKey = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private const string WeComCorp = "wx5823bf96d3bd56c7";
    private const string DingTalkToken = "123456";
    private const string DingTalkKey = "1234567890123456789012345678901234567890123";
    private const string DingTalkApp = "dingsnotzck6pm5veliw";

    private static readonly DateTimeOffset s_now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_001);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feishu_gets_an_empty_object_once_the_handler_succeeded()
    {
        List<FeishuEvent> seen = [];
        await using EventHost host = await StartFeishuAsync((happened, _, _) => Seen(seen, happened));

        using HttpResponseMessage response = await host.Http.SendAsync(Feishu("/feishu/events", RoomUpdated("e1")), Cancellation);

        Assert.Equal((HttpStatusCode.OK, "{}"), (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation)));
        Assert.Equal(("e1", "2ca1d211f64f6438"), (Assert.Single(seen).Envelope.EventId, seen[0].Envelope.Tenant));
    }

    [Fact]
    public async Task Feishu_gets_its_challenge_back()
    {
        await using EventHost host = await StartFeishuAsync((_, _, _) => throw new InvalidOperationException());
        string challenge = $$"""{"challenge":"ajls384kdjxxxx","token":"{{FeishuToken}}","type":"url_verification"}""";

        using HttpResponseMessage response = await host.Http.PostAsync("/feishu/events", new StringContent(Encrypted(challenge)), Cancellation);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("""{"challenge":"ajls384kdjxxxx"}""", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Whoever_forges_a_delivery_learns_nothing()
    {
        await using EventHost host = await StartFeishuAsync((_, _, _) => throw new InvalidOperationException());
        HttpRequestMessage[] forged =
        [
            Feishu("/feishu/events", RoomUpdated("e1"), key: "another key"),
            new(HttpMethod.Post, "/feishu/events") { Content = new StringContent(RoomUpdated("e1")) },
            new(HttpMethod.Post, "/feishu/events") { Content = new StringContent("") },
            new(HttpMethod.Post, "/feishu/events") { Content = new ByteArrayContent(new byte[(1024 * 1024) + 1]) },
        ];
        foreach (HttpRequestMessage request in forged)
        {
            using HttpResponseMessage response = await host.Http.SendAsync(request, Cancellation);

            Assert.True(response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.BadRequest, $"{response.StatusCode}");
            Assert.Equal("", await response.Content.ReadAsStringAsync(Cancellation));
        }
    }

    [Fact]
    public async Task A_handler_that_fails_makes_Feishu_deliver_again()
    {
        await using EventHost host = await StartFeishuAsync((_, _, _) => throw new IOException());

        using HttpResponseMessage response = await host.Http.SendAsync(Feishu("/feishu/events", RoomUpdated("e1")), Cancellation);

        Assert.Equal((HttpStatusCode.InternalServerError, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation)));
    }

    [Fact]
    public async Task An_endpoint_works_below_a_path_and_behind_a_policy_and_is_described_nowhere()
    {
        List<FeishuEvent> seen = [];
        await using EventHost host = await EventHost.StartAsync(
            s_now,
            services =>
            {
                RegisterFeishu(services, "", (happened, _, _) => Seen(seen, happened));
                services.AddAuthentication();
                services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
            },
            static app =>
            {
                app.UsePathBase("/base").UseRouting().UseAuthorization();
                app.MapGroup("/in").MapFeishuEvents("/events");
            });

        using HttpResponseMessage response = await host.Http.SendAsync(Feishu("/base/in/events", RoomUpdated("e1")), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(seen);
        Endpoint endpoint = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single();
        Assert.NotNull(endpoint.Metadata.GetMetadata<ExcludeFromDescriptionAttribute>());
    }

    [Fact]
    public async Task Each_address_serves_its_own_app()
    {
        List<string> seen = [];
        await using EventHost host = await EventHost.StartAsync(
            s_now,
            services =>
            {
                RegisterFeishu(services, "a", (_, _, _) => Seen(seen, "a"));
                RegisterFeishu(services, "b", (_, _, _) => Seen(seen, "b"), appId: "cli_other");
            },
            static app =>
            {
                app.MapFeishuEvents("/a", "a");
                app.MapFeishuEvents("/b", "b");
            });

        using HttpResponseMessage own = await host.Http.SendAsync(Feishu("/a", RoomUpdated("e1")), Cancellation);
        using HttpResponseMessage foreign = await host.Http.SendAsync(Feishu("/b", RoomUpdated("e1")), Cancellation);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (own.StatusCode, foreign.StatusCode));
        Assert.Equal(["a"], seen);
    }

    [Fact]
    public async Task An_address_without_events_is_refused_when_it_is_mapped()
    {
        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => EventHost.StartAsync(s_now, static _ => { }, static app => app.MapWeComEvents("/x", "shop")));

        Assert.Contains("AddWeComEvents", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_without_secrets_end_the_start()
    {
        OptionsValidationException thrown = await Assert.ThrowsAsync<OptionsValidationException>(() => EventHost.StartAsync(s_now, static services => services.AddDingTalkEvents(static _ => { }), static _ => { }));

        Assert.Contains("Token", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WeCom_gets_its_check_and_the_word_success()
    {
        List<WeComEvent> seen = [];
        await using EventHost host = await StartWeComAsync((happened, _, _) => Seen(seen, happened));

        string check = await host.Http.GetStringAsync(WeCom("1616140317555161061", out string encrypted) + $"&echostr={Uri.EscapeDataString(encrypted)}", Cancellation);
        using HttpResponseMessage response = await PostWeComAsync(host);

        Assert.Equal(("1616140317555161061", "success"), (check, await response.Content.ReadAsStringAsync(Cancellation)));
        Assert.Equal("meeting_change.modify_meeting", Assert.Single(seen).Envelope.EventType);
    }

    [Fact]
    public async Task WeCom_finds_the_connection_broken_when_a_handler_failed()
    {
        await using EventHost host = await StartWeComAsync((_, _, _) => throw new IOException());
        Task<HttpResponseMessage> sending = PostWeComAsync(host);
        await Eventually.TrueAsync(() => host.Time.ActiveTimers > 1 || sending.IsCompleted);
        await AdvanceUntilAsync(host, sending);

        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
    }

    [Fact]
    public async Task DingTalk_gets_the_word_success_encrypted_and_signed()
    {
        List<DingTalkEvent> seen = [];
        await using EventHost host = await EventHost.StartAsync(
            s_now,
            services => services.AddDingTalkEvents(options =>
            {
                (options.Token, options.AesKey) = (DingTalkToken, DingTalkKey);
                options.OwnerKeys.Add(DingTalkApp);
            }).HandleOthers((happened, _, _) => Seen(seen, happened)),
            static app => app.MapDingTalkEvents("/dingtalk/events"));
        EnvelopeCipher cipher = Cipher(DingTalkKey, DingTalkToken);
        string encrypted = cipher.Encrypt(Encoding.UTF8.GetBytes("""{"EventType":"calendar_event_change","EventTime":1700000000000,"CorpId":"ding1","eventId":"e1","calendarEventId":"c1"}"""), DingTalkApp);
        string query = $"?signature={cipher.Sign("1700000001", "n", encrypted)}&timestamp=1700000001&nonce=n";

        using HttpResponseMessage response = await host.Http.PostAsync("/dingtalk/events" + query, new StringContent(new JsonObject { ["encrypt"] = encrypted }.ToJsonString()), Cancellation);

        JsonNode reply = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!;
        string word = reply["encrypt"]!.GetValue<string>();
        Assert.Equal(cipher.Sign(reply["timeStamp"]!.GetValue<string>(), reply["nonce"]!.GetValue<string>(), word), reply["msg_signature"]!.GetValue<string>());
        Assert.True(cipher.TryDecrypt(Encoding.UTF8.GetBytes(word), out ReadOnlyMemory<byte> text, out string receiver));
        Assert.Equal(("success", DingTalkApp), (Encoding.UTF8.GetString(text.Span), receiver));
        Assert.Equal("ding1", Assert.Single(seen).Envelope.Tenant);
    }

    private static Task Seen<T>(List<T> seen, T one)
    {
        seen.Add(one);
        return Task.CompletedTask;
    }

    private static Task<EventHost> StartFeishuAsync(Func<FeishuEvent, EventContext<FeishuClient>, CancellationToken, Task> handler) =>
        EventHost.StartAsync(s_now, services => RegisterFeishu(services, "", handler), static app => app.MapFeishuEvents("/feishu/events"));

    private static void RegisterFeishu(IServiceCollection services, string name, Func<FeishuEvent, EventContext<FeishuClient>, CancellationToken, Task> handler, string appId = FeishuApp) =>
        services.AddFeishuEvents(name, options => (options.VerificationToken, options.EncryptKey, options.AppId) = (FeishuToken, FeishuKey, appId)).HandleOthers(handler);

    private static Task<EventHost> StartWeComAsync(Func<WeComEvent, EventContext<WeComClient>, CancellationToken, Task> handler) => EventHost.StartAsync(
        s_now,
        services => services.AddWeComEvents(static options =>
        {
            (options.Token, options.EncodingAesKey) = (WeComToken, WeComKey);
            options.ReceiveIds.Add(WeComCorp);
        }).HandleOthers(handler),
        static app => app.MapWeComEvents("/wecom/events"));

    private static Task<HttpResponseMessage> PostWeComAsync(EventHost host)
    {
        string address = WeCom($"<xml><ToUserName>{WeComCorp}</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1700000000</CreateTime><MsgType>event</MsgType><Event>meeting_change</Event><ChangeType>modify_meeting</ChangeType><MeetingId>hy1</MeetingId></xml>", out string encrypted);
        return host.Http.PostAsync(address, new StringContent($"<xml><ToUserName>{WeComCorp}</ToUserName><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>"), Cancellation);
    }

    private static string WeCom(string text, out string encrypted)
    {
        EnvelopeCipher cipher = Cipher(WeComKey, WeComToken);
        encrypted = cipher.Encrypt(Encoding.UTF8.GetBytes(text), WeComCorp);
        return $"/wecom/events?msg_signature={cipher.Sign("1700000001", "n", encrypted)}&timestamp=1700000001&nonce=n";
    }

    private static EnvelopeCipher Cipher(string key, string token) => EnvelopeCipher.TryReadKey(key, out byte[] bytes) ? new EnvelopeCipher(bytes, token) : throw new ArgumentException("No key.", nameof(key));

    // The endpoint waits past the deadline, on a clock that somebody has to move.
    private static async Task AdvanceUntilAsync(EventHost host, Task sending)
    {
        while (!sending.IsCompleted)
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, Cancellation);
        }
    }

    private static string RoomUpdated(string eventId) =>
        $$$"""{"schema":"2.0","header":{"event_id":"{{{eventId}}}","event_type":"vc.room.deleted_v1","create_time":"1700000000000","token":"{{{FeishuToken}}}","app_id":"{{{FeishuApp}}}","tenant_key":"2ca1d211f64f6438"},"event":{"room_id":"omm_1"}}""";

    private static HttpRequestMessage Feishu(string path, string json, string key = FeishuKey)
    {
        string body = Encrypted(json);
        string timestamp = s_now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body) };
        request.Headers.Add("X-Lark-Request-Timestamp", timestamp);
        request.Headers.Add("X-Lark-Request-Nonce", "n");
        request.Headers.Add("X-Lark-Signature", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(timestamp + "n" + key + body))));
        return request;
    }

    private static string Encrypted(string json)
    {
        using var aes = Aes.Create();
        aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes(FeishuKey));
        byte[] iv = RandomNumberGenerator.GetBytes(16);
        return new JsonObject { ["encrypt"] = Convert.ToBase64String([.. iv, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(json), iv)]) }.ToJsonString();
    }
}
