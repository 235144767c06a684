using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.RateLimiting;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Unmodelled;

/// <summary>A request without a method goes the way of every other.</summary>
public sealed class UnmodelledCallTests
{
    private readonly SkippingTimeProvider _time = new();

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_request_goes_out_as_it_is_written_with_the_clients_token(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.Succeeds();

        await rig.SendAsync(
            new MeetingRequest(HttpMethod.Post, rig.Path + "/会议 1")
            {
                Query = [new("b", "2&3"), new("a", "1"), new("a", "会"), new("none", null)],
                Headers = [new("X-Language", "zh-CN")],
                Body = new JsonObject { ["title"] = "评审🎉", ["none"] = null, ["items"] = new JsonArray(1, true, "x") },
            },
            Cancellation);

        ReceivedRequest sent = Assert.Single(rig.Transport.Calls);
        Assert.Equal(HttpMethod.Post, sent.Method);
        Assert.StartsWith(rig.Path + "/%E4%BC%9A%E8%AE%AE%201?b=2%263&a=1&a=%E4%BC%9A", sent.PathAndQuery, StringComparison.Ordinal);
        Assert.Equal("""{"title":"评审🎉","none":null,"items":[1,true,"x"]}""", sent.Body);
        Assert.Equal("zh-CN", sent.Headers["X-Language"]);
        Assert.Equal("secret-token-1", rig.TokenIn(sent));
    }

    public static TheoryData<MeetingVendor, string, string> Payloads => new()
    {
        { MeetingVendor.Feishu, """{"code":0,"msg":"ok","data":{"name":"n"}}""", """{"name":"n"}""" },
        { MeetingVendor.Feishu, """{"code":0,"msg":"ok","data":[1,2]}""", "[1,2]" },
        { MeetingVendor.Feishu, """{"code":0,"msg":"ok","data":null}""", "{}" },
        { MeetingVendor.Feishu, """{"code":0,"msg":"ok","bot":{"app_name":"n"}}""", """{"code":0,"msg":"ok","bot":{"app_name":"n"}}""" },
        { MeetingVendor.WeCom, """{"errcode":0,"errmsg":"ok","name":"n"}""", """{"errcode":0,"errmsg":"ok","name":"n"}""" },
        { MeetingVendor.DingTalk, """{"name":"n"}""", """{"name":"n"}""" },
        { MeetingVendor.DingTalk, "", "{}" },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task An_answer_is_the_vendors_payload(MeetingVendor vendor, string answer, string payload)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.Answer(answer);

        JsonElement element = await rig.SendAsync(rig.Get, Cancellation);

        Assert.Equal(payload, element.GetRawText());
    }

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok","result":{"name":"n"}}""", """{"name":"n"}""")]
    [InlineData("""{"errcode":0,"errmsg":"ok","result":["a"]}""", """["a"]""")]
    [InlineData("""{"errcode":0,"errmsg":"ok"}""", """{"errcode":0,"errmsg":"ok"}""")]
    public async Task A_path_without_a_version_goes_to_DingTalks_older_host(string answer, string payload)
    {
        var rig = new UnmodelledRig(MeetingVendor.DingTalk, _time);
        rig.Answer(answer);

        JsonElement element = await rig.SendAsync(new MeetingRequest(HttpMethod.Post, "/topapi/v2/department/get"), Cancellation);

        Assert.Equal("https://oapi.dingtalk.com/topapi/v2/department/get?access_token=secret-token-1", Assert.Single(rig.Transport.Calls).Url);
        Assert.Equal(payload, element.GetRawText());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_payload_is_read_as_a_type_of_the_callers(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.Answer(In(vendor, """{"name":"n","count":3,"extra":[1]}"""));

        UnmodelledThing thing = await rig.SendAsync(rig.Get, UnmodelledContext.Default.UnmodelledThing, Cancellation);

        Assert.Equal(("n", 3, "[1]"), (thing.Name, thing.Count, thing.Extra.GetRawText()));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_payload_of_another_shape_is_no_success_and_nothing_of_it_is_left_out(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.Answer(In(vendor, """{"name":"n","count":"many"}"""));

        MeetingProtocolException thrown = await Assert.ThrowsAsync<MeetingProtocolException>(() => rig.SendAsync(rig.Get, UnmodelledContext.Default.UnmodelledThing, Cancellation));

        Assert.Contains("$.count", thrown.Message, StringComparison.Ordinal);
        Assert.False(thrown.IsOutcomeUnknown);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Text_that_the_vendor_cut_in_two_can_be_read(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.Answer(In(vendor, """{"name":"n\ud83d","count":1,"extra":{"text":"e\ud83d"}}"""));

        JsonElement element = await rig.SendAsync(rig.Get, Cancellation);
        UnmodelledThing thing = await rig.SendAsync(rig.Get, UnmodelledContext.Default.UnmodelledThing, Cancellation);

        Assert.Equal("n\uFFFD", element.GetProperty("name").GetString());
        Assert.Equal("e\uFFFD", thing.Extra.GetProperty("text").GetString());
    }

    public static TheoryData<MeetingVendor, string, Type> Refusals => new()
    {
        { MeetingVendor.Feishu, """{"code":99991672,"msg":"no scope"}""", typeof(MeetingPermissionException) },
        { MeetingVendor.WeCom, """{"errcode":60011,"errmsg":"no privilege"}""", typeof(MeetingPermissionException) },
        { MeetingVendor.DingTalk, """{"success":false,"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied"}""", typeof(MeetingPermissionException) },
        { MeetingVendor.Feishu, """{"code":7654321,"msg":"?"}""", typeof(MeetingApiException) },
        { MeetingVendor.WeCom, """{"errcode":7654321,"errmsg":"?"}""", typeof(MeetingApiException) },
        { MeetingVendor.DingTalk, """{"code":"some.new.code"}""", typeof(MeetingApiException) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_code_in_an_answer_of_status_200_is_an_exception(MeetingVendor vendor, string answer, Type exception)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.Answer(answer);

        var thrown = (MeetingApiException)await Assert.ThrowsAsync(exception, () => rig.SendAsync(rig.Post, Cancellation));

        Assert.Equal((vendor, $"{vendor.ToString().ToLowerInvariant()}.unmodelled", HttpStatusCode.OK), (thrown.Vendor!.Value, thrown.Operation, thrown.StatusCode));
        Assert.NotNull(thrown.Code);
        Assert.StartsWith("https://", thrown.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_name_says_which_operation_failed(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time, options => options.MaxRetries = 0);
        rig.Answer("down", HttpStatusCode.BadGateway);

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => rig.SendAsync(rig.Get with { Name = "vendor.things.get" }, Cancellation));

        Assert.Equal("vendor.things.get", thrown.Operation);
        Assert.StartsWith("vendor.things.get failed: ", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_rejected_token_is_renewed_and_the_request_sent_again(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.RejectsToken();
        rig.Succeeds();

        await rig.SendAsync(rig.Post with { Body = new JsonObject { ["a"] = 1 } }, Cancellation);

        Assert.Equal(["secret-token-1", "secret-token-2"], rig.Transport.Calls.Select(rig.TokenIn));
        Assert.All(rig.Transport.Calls, call => Assert.Equal("""{"a":1}""", call.Body));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task What_may_have_been_done_is_sent_again_by_its_verb_or_by_what_the_request_says(MeetingVendor vendor)
    {
        (HttpMethod Verb, RetrySafety Said, int Sends, bool IsUnknown)[] expected =
        [
            (HttpMethod.Get, RetrySafety.ByVerb, 3, false),
            (HttpMethod.Put, RetrySafety.ByVerb, 3, false),
            (HttpMethod.Delete, RetrySafety.ByVerb, 3, false),
            (HttpMethod.Post, RetrySafety.ByVerb, 1, true),
            (HttpMethod.Patch, RetrySafety.ByVerb, 1, true),
            (HttpMethod.Post, RetrySafety.Safe, 3, false),
            (HttpMethod.Post, RetrySafety.IdempotentWithKey, 3, true),
            (HttpMethod.Put, RetrySafety.NotIdempotent, 1, true),
        ];

        foreach ((HttpMethod verb, RetrySafety said, int sends, bool isUnknown) in expected)
        {
            var rig = new UnmodelledRig(vendor, new SkippingTimeProvider());
            rig.Answer("down", HttpStatusCode.BadGateway);

            MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => rig.SendAsync(new MeetingRequest(verb, rig.Path) { Safety = said }, Cancellation));

            Assert.Equal((verb, said, sends, isUnknown), (verb, said, rig.Transport.Calls.Count, thrown.IsOutcomeUnknown));
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_order_to_wait_holds_what_has_the_same_name_and_nothing_else(MeetingVendor vendor)
    {
        var time = new ManualTimeProvider();
        var rig = new UnmodelledRig(vendor, time, options => options.MaxRetries = 0);
        rig.Answer("busy", HttpStatusCode.TooManyRequests, ("Retry-After", "10"));
        rig.Succeeds();
        MeetingRequest named = rig.Get with { Name = "vendor.things.list" };
        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => rig.SendAsync(named, Cancellation));

        Task held = rig.SendAsync(named, Cancellation);
        await rig.SendAsync(rig.Get, Cancellation);

        Assert.Equal(TimeSpan.FromSeconds(10), thrown.RetryAfter);
        Assert.False(held.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(12));
        await held;
        Assert.Equal(3, rig.Transport.Calls.Count);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_applications_limiter_is_asked_with_the_name_and_without_the_path(MeetingVendor vendor)
    {
        var asked = new List<LimitedCall>();
        using var limiter = PartitionedRateLimiter.Create<LimitedCall, string>(call =>
        {
            asked.Add(call);
            return RateLimitPartition.GetNoLimiter("");
        });
        var rig = new UnmodelledRig(vendor, _time, options => options.RateLimiter = limiter);
        rig.Succeeds();

        await rig.SendAsync(rig.Get with { Name = "vendor.things.list" }, Cancellation);

        ApiOperation operation = Assert.Single(asked).Operation;
        Assert.Equal(("vendor.things.list", ""), (operation.Name, operation.PathTemplate));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Neither_the_token_nor_secrets_of_the_body_are_in_a_message(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        rig.Answer(() => StubTransport.Response(HttpStatusCode.BadRequest, "you sent secret-token-1 and hunter2hunter2"u8.ToArray(), "text/plain"));
        MeetingRequest request = rig.Post with { Body = new JsonObject { ["password"] = "hunter2hunter2" }, Query = [new("q", "query-value")] };

        MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(() => rig.SendAsync(request, Cancellation));

        Assert.All(["secret-token", "hunter2", "query-value", rig.Path], secret => Assert.DoesNotContain(secret, $"{thrown} {thrown.ResponseExcerpt} {request}", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_caller_can_cancel(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        using var source = new CancellationTokenSource();
        rig.Transport.Answer(async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
            return null!;
        });

        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rig.SendAsync(rig.Get, source.Token));

        Assert.Equal(source.Token, thrown.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Half_of_a_character_is_refused_before_anything_is_sent(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        (MeetingRequest Request, string Place)[] requests =
        [
            (rig.Post with { Body = new JsonObject { ["title"] = "a\ud83d" } }, "title"),
            (rig.Post with { Body = JsonNode.Parse("""{"title":"a\ud83d"}""") }, "Body"),
            (rig.Post with { Query = [new("title", "a\ud83d")] }, "title"),
        ];

        foreach ((MeetingRequest request, string place) in requests)
        {
            MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => rig.SendAsync(request, Cancellation));
            Assert.Equal(place, Assert.Single(thrown.Violations).Path);
        }

        Assert.Empty(rig.Transport.Calls);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_request_that_cannot_be_sent_is_refused(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time);
        MeetingRequest[] requests =
        [
            rig.Get with { Body = new JsonObject() },
            rig.Get with { Query = [new("access_token", "mine")] },
            rig.Get with { Query = [new("", "1")] },
            rig.Get with { Headers = [new("Authorization", "Bearer mine")] },
            rig.Get with { Headers = [new("x-acs-dingtalk-access-token", "mine")] },
            rig.Get with { Headers = [new("Host", "elsewhere.example")] },
            rig.Get with { Headers = [new("Content-Type", "text/plain")] },
            rig.Get with { Headers = [new("X-Line", "a\r\nb")] },
            rig.Get with { Headers = [new("Bad Name", "a")] },
            rig.Get with { Name = "" },
            rig.Get with { Name = "Feishu.Things" },
            rig.Get with { Name = "things/ou_1" },
            rig.Get with { Name = new string('a', 101) },
        ];

        foreach (MeetingRequest request in requests)
        {
            ArgumentException thrown = await Assert.ThrowsAnyAsync<ArgumentException>(() => rig.SendAsync(request, Cancellation));
            Assert.DoesNotContain("mine", thrown.Message, StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<ArgumentNullException>(() => rig.SendAsync(null!, Cancellation));
        Assert.Empty(rig.Transport.Calls);
    }

    [Fact]
    public async Task An_organisation_and_a_user_call_with_tokens_of_their_own()
    {
        await CheckAsync(new UnmodelledRig(MeetingVendor.Feishu, _time, Provided, client => ((FeishuClient)client).AsUser("u1")), "User--u1");
        await CheckAsync(new UnmodelledRig(MeetingVendor.DingTalk, _time, Provided, client => ((DingTalkClient)client).AsUser("u1")), "User--u1");
        await CheckAsync(new UnmodelledRig(MeetingVendor.Feishu, _time, options => Provided(options, o => ((FeishuOptions)o).AppType = FeishuAppType.Store), client => ((FeishuClient)client).ForTenant("t1")), "Tenant-t1-");
        await CheckAsync(new UnmodelledRig(MeetingVendor.WeCom, _time, options => Provided(options, ThirdParty), client => ((WeComClient)client).ForCorp("t1")), "Tenant-t1-");
        await CheckAsync(new UnmodelledRig(MeetingVendor.DingTalk, _time, options => Provided(options, o => ((DingTalkOptions)o).AppType = DingTalkAppType.ThirdParty), client => ((DingTalkClient)client).ForCorp("t1")), "Tenant-t1-");

        static async Task CheckAsync(UnmodelledRig rig, string token)
        {
            rig.Succeeds();
            await rig.SendAsync(rig.Get, Cancellation);
            Assert.Equal(token, rig.TokenIn(Assert.Single(rig.Transport.Calls)));
        }
    }

    [Theory]
    [InlineData(MeetingVendor.WeCom)]
    [InlineData(MeetingVendor.DingTalk)]
    public async Task An_app_that_others_install_calls_in_one_of_its_organisations(MeetingVendor vendor)
    {
        var rig = new UnmodelledRig(vendor, _time, options => Provided(options, o =>
        {
            if (o is DingTalkOptions dingtalk)
            {
                dingtalk.AppType = DingTalkAppType.ThirdParty;
            }
            else
            {
                ThirdParty(o);
            }
        }));

        MeetingAuthenticationException thrown = await Assert.ThrowsAsync<MeetingAuthenticationException>(() => rig.SendAsync(rig.Get, Cancellation));

        Assert.Contains("ForCorp", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(rig.Transport.Calls);
    }

    [Fact]
    public async Task A_substitute_that_is_not_told_anything_returns_nothing()
    {
        var request = new MeetingRequest(HttpMethod.Get, "/a");

        Assert.Equal(JsonValueKind.Undefined, (await new Substitute().SendAsync(request, Cancellation)).ValueKind);
        Assert.Null(await new Substitute().SendAsync(request, UnmodelledContext.Default.UnmodelledThing, Cancellation));
    }

    private static void ThirdParty(MeetingClientOptions options) =>
        (((WeComOptions)options).AppType, ((WeComOptions)options).SuiteId, ((WeComOptions)options).SuiteSecret) = (WeComAppType.ThirdParty, "suite", "suite-secret");

    private static void Provided(MeetingClientOptions options) => options.AccessTokenProvider = new NamingProvider();

    private static void Provided(MeetingClientOptions options, Action<MeetingClientOptions> configure)
    {
        configure(options);
        Provided(options);
    }

    private static string In(MeetingVendor vendor, string payload) => vendor switch
    {
        MeetingVendor.Feishu => $$"""{"code":0,"msg":"ok","data":{{payload}}}""",
        MeetingVendor.WeCom => $$"""{"errcode":0,"errmsg":"ok",{{payload[1..]}}""",
        _ => payload,
    };

    private sealed class Substitute : FeishuClient;

    /// <summary>Hands out tokens that say whose they are.</summary>
    private sealed class NamingProvider : IAccessTokenProvider
    {
        public ValueTask<AccessToken> GetAsync(AccessTokenRequest request, CancellationToken cancellationToken = default) =>
            new(new AccessToken($"{request.Kind}-{request.Tenant}-{request.User}"));

        public void Invalidate(AccessTokenRequest request, AccessToken rejectedToken) => Assert.Fail("No token was rejected.");
    }
}
