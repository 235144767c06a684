using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Registration;

/// <summary>What events are checked with follows the configuration.</summary>
public sealed class EventSecretTests
{
    private static readonly DateTimeOffset s_now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_001);
    private static readonly string s_oldKey = Key('a');
    private static readonly string s_newKey = Key('b');

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("sales")]
    public async Task A_verification_token_of_Feishu_that_changes_holds_for_the_next_delivery(string name)
    {
        await using var app = EventApp.Start(s_now, name, (services, section) => services.AddFeishuEvents(name, section), ("VerificationToken", "old"), ("AllowUnsigned", "true"), ("AppId", "cli_a"));

        Assert.Equal("200 401", await StatusesAsync(app.Receiver<FeishuEvent>(), Feishu("old"), Feishu("new")));
        app.Change(("VerificationToken", "new"));
        Assert.Equal("401 200", await StatusesAsync(app.Receiver<FeishuEvent>(), Feishu("old"), Feishu("new")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sales")]
    public async Task Keys_of_WeCom_that_change_hold_for_the_next_delivery(string name)
    {
        await using var app = EventApp.Start(s_now, name, (services, section) => services.AddWeComEvents(name, section), ("Token", "old"), ("EncodingAesKey", s_oldKey), ("ReceiveIds:0", "ww1"));

        Assert.Equal("200 401", await StatusesAsync(app.Receiver<WeComEvent>(), WeCom("old", s_oldKey), WeCom("new", s_newKey)));
        app.Change(("Token", "new"), ("EncodingAesKey", s_newKey));
        Assert.Equal("401 200", await StatusesAsync(app.Receiver<WeComEvent>(), WeCom("old", s_oldKey), WeCom("new", s_newKey)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sales")]
    public async Task Keys_of_DingTalk_that_change_hold_for_the_next_delivery(string name)
    {
        await using var app = EventApp.Start(s_now, name, (services, section) => services.AddDingTalkEvents(name, section), ("Token", "old"), ("AesKey", s_oldKey), ("OwnerKeys:0", "ding1"));

        Assert.Equal("200 401", await StatusesAsync(app.Receiver<DingTalkEvent>(), DingTalk("old", s_oldKey), DingTalk("new", s_newKey)));
        app.Change(("Token", "new"), ("AesKey", s_newKey));
        Assert.Equal("401 200", await StatusesAsync(app.Receiver<DingTalkEvent>(), DingTalk("old", s_oldKey), DingTalk("new", s_newKey)));
    }

    [Fact]
    public async Task A_change_of_keys_that_is_invalid_is_told_and_leaves_those_before_it()
    {
        await using var app = EventApp.Start(s_now, "sales", static (services, section) => services.AddWeComEvents("sales", section), ("Token", "old"), ("EncodingAesKey", s_oldKey), ("ReceiveIds:0", "ww1"));
        EventReceiver<WeComEvent> receiver = app.Receiver<WeComEvent>();

        Assert.ThrowsAny<Exception>(() => app.Change(("EncodingAesKey", "canary")));

        Assert.Equal("200 200", await StatusesAsync(receiver, WeCom("old", s_oldKey), WeCom("old", s_oldKey)));
        string told = Assert.Single(app.Logs.Entries, static entry => entry.Id.Id == 29).Text;
        Assert.Contains("WeComEvents 'sales' (section Events): EncodingAesKey must be 43 letters and digits, but has 6 characters. It is in the app's settings for receiving messages.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", told, StringComparison.Ordinal);
    }

    private static async Task<string> StatusesAsync<TEvent>(EventReceiver<TEvent> receiver, params EventDelivery[] deliveries)
        where TEvent : VendorEvent
    {
        var statuses = new List<int>();
        foreach (EventDelivery delivery in deliveries)
        {
            statuses.Add((await receiver.ReceiveAsync(delivery, Cancellation)).StatusCode);
        }

        return string.Join(' ', statuses);
    }

    private static string Key(char character) => Convert.ToBase64String(Encoding.ASCII.GetBytes(new string(character, 32))).TrimEnd('=');

    private static EventDelivery Feishu(string token) => new(Encoding.UTF8.GetBytes(
        $$$"""{"schema":"2.0","header":{"event_id":"{{{Guid.NewGuid()}}}","event_type":"vc.room.deleted_v1","create_time":"1700000000000","token":"{{{token}}}","app_id":"cli_a","tenant_key":"t1"},"event":{"room_id":"omm_1"}}"""));

    private static EventDelivery WeCom(string token, string key)
    {
        string encrypted = Cipher(token, key).Encrypt("<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1700000000</CreateTime><MsgType>event</MsgType><Event>meeting_change</Event><ChangeType>modify_meeting</ChangeType><MeetingId>hy1</MeetingId></xml>"u8, "ww1");
        return new EventDelivery(Encoding.UTF8.GetBytes($"<xml><ToUserName>ww1</ToUserName><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>")) { Query = Signed(token, key, encrypted, "msg_signature") };
    }

    private static EventDelivery DingTalk(string token, string key)
    {
        string encrypted = Cipher(token, key).Encrypt("""{"EventType":"check_url"}"""u8, "ding1");
        return new EventDelivery(Encoding.UTF8.GetBytes($$"""{"encrypt":"{{encrypted}}"}""")) { Query = Signed(token, key, encrypted, "signature") };
    }

    private static Dictionary<string, string> Signed(string token, string key, string encrypted, string name)
    {
        string timestamp = name == "signature" ? "1700000001000" : "1700000001";
        return new(StringComparer.Ordinal) { [name] = Cipher(token, key).Sign(timestamp, "n", encrypted), ["timestamp"] = timestamp, ["nonce"] = "n" };
    }

    private static EnvelopeCipher Cipher(string token, string key) => EventSecrets.CreateCipher(key, token);

    private sealed class EventApp : IAsyncDisposable
    {
        private readonly IConfigurationRoot _configuration;
        private readonly ServiceProvider _provider;
        private readonly string _name;

        private EventApp(DateTimeOffset now, string name, IConfigurationRoot configuration, Func<IServiceCollection, IConfigurationSection, object> register)
        {
            (_name, _configuration) = (name, configuration);
            IServiceCollection services = new ServiceCollection().AddSingleton<TimeProvider>(new ManualTimeProvider(now)).AddSingleton<ILoggerFactory>(Logs);
            register(services, configuration.GetSection("Events"));
            _provider = services.BuildServiceProvider();
        }

        public RecordingLoggerFactory Logs { get; } = new();

        public static EventApp Start(DateTimeOffset now, string name, Func<IServiceCollection, IConfigurationSection, object> register, params ReadOnlySpan<(string Key, string Value)> settings)
        {
            var values = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach ((string key, string value) in settings)
            {
                values.Add($"Events:{key}", value);
            }

            return new EventApp(now, name, new ConfigurationBuilder().AddInMemoryCollection(values).Build(), register);
        }

        public EventReceiver<TEvent> Receiver<TEvent>()
            where TEvent : VendorEvent => _name.Length == 0 ? _provider.GetRequiredService<EventReceiver<TEvent>>() : _provider.GetRequiredKeyedService<EventReceiver<TEvent>>(_name);

        public void Change(params ReadOnlySpan<(string Key, string Value)> settings)
        {
            foreach ((string key, string value) in settings)
            {
                _configuration[$"Events:{key}"] = value;
            }

            _configuration.Reload();
        }

        public ValueTask DisposeAsync() => _provider.DisposeAsync();
    }
}
