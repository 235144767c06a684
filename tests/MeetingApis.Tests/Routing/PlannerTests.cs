using System.Reflection;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Routing;

/// <summary>What a plan makes of Refit's attributes, and what it refuses with which advice.</summary>
public sealed class PlannerTests
{
    [Theory]
    [InlineData(nameof(IRefused.NoVerbAsync), "write exactly one of [Get], [Post], [Put], [Patch] and [Delete] with the path")]
    [InlineData(nameof(IRefused.TwoVerbsAsync), "write exactly one of [Get], [Post], [Put], [Patch] and [Delete] with the path")]
    [InlineData(nameof(IRefused.NoFactsAsync), "write [Operation(\"feishu.resource.verb\", Docs = ..., Tokens = ...)]")]
    [InlineData(nameof(IRefused.OtherVendorAsync), "write [Operation(\"feishu.resource.verb\", Docs = ..., Tokens = ...)]")]
    [InlineData(nameof(IRefused.GenericAsync), "an interface holds plain methods only")]
    [InlineData(nameof(IRefused.WithBodyAsync), "an interface holds plain methods only")]
    [InlineData(nameof(IRefused.ValueTaskAsync), "return Task<EmptyResponse>, or Task<T> of a record")]
    [InlineData(nameof(IRefused.NumberAsync), "return Task<EmptyResponse>, or Task<T> of a record")]
    [InlineData(nameof(IRefused.ApiResponseAsync), "PlannerContext does not know")]
    [InlineData(nameof(IRefused.NoTokenAsync), "the last parameter, and no other, is 'CancellationToken cancellationToken = default'")]
    [InlineData(nameof(IRefused.TokenFirstAsync), "the last parameter, and no other, is 'CancellationToken cancellationToken = default'")]
    [InlineData(nameof(IRefused.StaticHeadersAsync), "HeadersAttribute, or a setting of it, has no effect here")]
    [InlineData(nameof(IRefused.NumericHeaderAsync), "the [Header] 'kind' is a string or a string code, and has a name")]
    [InlineData(nameof(IRefused.NoKeyAsync), "mark the key [IdempotencyKey], or say another Safety")]
    [InlineData(nameof(IRefused.KeyedCreateAsync), "has at most one [IdempotencyKey], 'string? idempotencyKey = null'")]
    [InlineData(nameof(IRefused.RequiredKeyAsync), "has at most one [IdempotencyKey], 'string? idempotencyKey = null'")]
    [InlineData(nameof(IRefused.MultipartAsync), "MultipartAttribute, or a setting of it, has no effect here")]
    [InlineData(nameof(IRefused.FormBodyAsync), "BodyAttribute, or a setting of it, has no effect here")]
    [InlineData(nameof(IRefused.CsvAsync), "QueryAttribute, or a setting of it, has no effect here")]
    [InlineData(nameof(IRefused.FormatAsync), "QueryAttribute, or a setting of it, has no effect here")]
    [InlineData(nameof(IRefused.NoSlashAsync), "begins with '/', closes every '{', and holds no query")]
    [InlineData(nameof(IRefused.QueryInPathAsync), "begins with '/', closes every '{', and holds no query")]
    [InlineData(nameof(IRefused.OpenBraceAsync), "begins with '/', closes every '{', and holds no query")]
    [InlineData(nameof(IRefused.NestedBraceAsync), "begins with '/', closes every '{', and holds no query")]
    [InlineData(nameof(IRefused.UnknownPlaceholderAsync), "'{id}' in the path needs a parameter 'string id' without a default")]
    [InlineData(nameof(IRefused.NumericPlaceholderAsync), "'{id}' in the path needs a parameter 'string id' without a default")]
    [InlineData(nameof(IRefused.OptionalPlaceholderAsync), "'{id}' in the path needs a parameter 'string id' without a default")]
    [InlineData(nameof(IRefused.TwoBodiesAsync), "a request has at most one [Body], without a default, and a GET request has none")]
    [InlineData(nameof(IRefused.BodyOnGetAsync), "a request has at most one [Body], without a default, and a GET request has none")]
    [InlineData(nameof(IRefused.UnknownBodyAsync), "PlannerContext does not know Exception, the type of 'request': write the derived files anew")]
    [InlineData(nameof(IRefused.TwoRulesAsync), "only one argument can have rules of its own")]
    [InlineData(nameof(IRefused.UnmarkedAsync), "mark 'request' [Body] or [Query]")]
    [InlineData(nameof(IRefused.TimeAsync), "'start' of type DateTimeOffset has no form in a query")]
    [InlineData(nameof(IRefused.DurationAsync), "'length' of type TimeSpan has no form in a query")]
    [InlineData(nameof(IRefused.DecimalAsync), "'price' of type Decimal has no form in a query")]
    [InlineData(nameof(IRefused.ListAsync), "has no form in a query")]
    [InlineData(nameof(IRefused.ArrayAsync), "'ids' of type String[] has no form in a query")]
    [InlineData(nameof(IRefused.UnstatedTimeAsync), "'Start' of type Nullable`1 has no form in a query")]
    public void What_no_plan_understands_is_refused_with_advice(string method, string advice)
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => Plan<IRefused>(method));

        Assert.StartsWith($"IRefused.{method} is no operation: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_methods_of_one_name_are_refused()
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => Plan<IOverloaded>(nameof(IOverloaded.GetAsync)));

        Assert.Equal("An interface needs exactly one method named 'GetAsync': an operation is found by its name.", refusal.Message);
    }

    [Fact]
    public async Task Path_parameters_are_escaped_and_stand_where_the_template_says()
    {
        string url = await UrlAsync(nameof(IUnderstood.PathAsync), "69/11?", "会议 1");

        Assert.Equal("/rooms/%E4%BC%9A%E8%AE%AE%201/reserves/69%2F11%3F/end", url);
    }

    [Fact]
    public async Task Query_values_are_written_as_the_vendor_wants_them()
    {
        string url = await UrlAsync(nameof(IUnderstood.QueryAsync), "会议 & more=1", -5, 6911188411932033028, true, FeishuUserType.FeishuUser, FeishuUserIdType.OpenId);

        Assert.Equal($"/reserves?topic=%E4%BC%9A%E8%AE%AE%20%26%20more%3D1&size=-5&version=6911188411932033028&all=true&kind={(int)FeishuUserType.FeishuUser}&id_type=open_id", url);
    }

    [Fact]
    public async Task Null_is_left_out()
    {
        string url = await UrlAsync(nameof(IUnderstood.QueryAsync), null, null, null, null, null, null);

        Assert.Equal("/reserves", url);
    }

    [Fact]
    public async Task A_default_code_is_refused()
    {
        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => UrlAsync(nameof(IUnderstood.QueryAsync), null, null, null, null, null, default(FeishuUserIdType)));

        Assert.StartsWith("A default FeishuUserIdType has no text and cannot be sent", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_object_writes_its_lists_times_and_values()
    {
        var request = new PlannerQuery
        {
            Ids = ["a b", "c"],
            Kinds = [FeishuUserType.FeishuUser],
            Start = DateTimeOffset.UnixEpoch.AddSeconds(1.5),
            End = new DateTimeOffset(2019, 9, 4, 8, 45, 0, TimeSpan.FromHours(8)),
            Names = ["x", "y"],
            Flag = false,
        };

        string url = await UrlAsync(nameof(IUnderstood.ObjectAsync), request);

        Assert.Equal($"/reserves?ids=a%20b&ids=c&kinds={(int)FeishuUserType.FeishuUser}&start=1&end=2019-09-04T08%3A45%3A00%2B08%3A00&names=x%2Cy&Flag=false", url);
    }

    [Fact]
    public async Task A_request_object_leaves_out_what_is_null()
    {
        string url = await UrlAsync(nameof(IUnderstood.ObjectAsync), new PlannerQuery());

        Assert.Equal("/reserves", url);
    }

    [Fact]
    public async Task Required_arguments_are_refused_by_name()
    {
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => UrlAsync(nameof(IUnderstood.ObjectAsync), [null]))).ParamName);
        Assert.Equal("reserveId", (await Assert.ThrowsAsync<ArgumentNullException>(() => UrlAsync(nameof(IUnderstood.PathAsync), null, "room"))).ParamName);
    }

    internal static MethodPlan Plan<TApi>(string method)
    {
        MethodInfo found = OperationReader.Find(typeof(TApi).GetMethods(), method);
        return MethodPlanner.Plan(found, OperationReader.Read(found, MeetingVendor.Feishu), PlannerContext.Default, PlannerContext.Default);
    }

    /// <summary>Calls the method as Refit's client does, and returns path and query of the request.</summary>
    private static async Task<string> UrlAsync(string method, params object?[] arguments)
    {
        var stub = InvokerStub.Start(TimeProvider.System);
        stub.Transport.Answer((_, _) => Task.FromResult(StubTransport.Json("""{"code":0}""")));

        await Plan<IUnderstood>(method).Send(stub.Invoker, [.. arguments, TestContext.Current.CancellationToken]);

        return Assert.Single(stub.Transport.Calls).PathAndQuery;
    }
}
