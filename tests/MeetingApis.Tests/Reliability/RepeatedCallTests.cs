using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Reliability;

/// <summary>What a second send may say, and when there is one.</summary>
public sealed class RepeatedCallTests
{
    private static readonly ApiOperation[] s_operations = [.. FeishuClient.Operations, .. WeComClient.Operations, .. DingTalkClient.Operations];

    public static TheoryData<string, string> DoneCodes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (ApiOperation operation in s_operations)
            {
                foreach (string code in operation.DoneCodes)
                {
                    data.Add(operation.Name, code);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> WeComOperations => [.. WeComClient.Operations.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(DoneCodes))]
    public async Task A_code_that_says_done_says_it_in_each_spelling_of_the_vendor(string operation, string code)
    {
        bool isDingTalk = operation.StartsWith("dingtalk", StringComparison.Ordinal);
        string dotted = string.Concat(code.Select((character, i) => i > 0 && char.IsAsciiLetterUpper(character) ? "." + char.ToLowerInvariant(character) : $"{character}"));
        string[] spellings = isDingTalk
            ? [code, code.ToUpperInvariant(), code.ToLowerInvariant(), dotted, dotted.Replace('.', '_'), dotted.Replace('.', '-'), code + "%!(EXTRA string=1)"]
            : [code];
        foreach (string spelling in spellings)
        {
            string json = isDingTalk ? $$"""{"code":"{{spelling}}","message":"m"}""" : $$"""{"code":{{spelling}},"errcode":{{spelling}}}""";
            (StubTransport transport, ManualTimeProvider time, Func<Task> call) = Start(operation);
            transport.Answer((_, _) => Task.FromResult(StubTransport.Json("<html>busy</html>", HttpStatusCode.BadGateway)));
            transport.Answer((_, _) => Task.FromResult(StubTransport.Json(json, operation.StartsWith("wecom", StringComparison.Ordinal) ? HttpStatusCode.OK : HttpStatusCode.BadRequest)));

            await PumpAsync(call(), time);

            Assert.Equal(2, transport.Calls.Count);
        }
    }

    [Theory]
    [MemberData(nameof(WeComOperations))]
    public async Task A_record_that_others_change_is_tried_again_by_whatever_may_be_repeated(string operation)
    {
        RetrySafety safety = s_operations.Single(one => one.Name == operation).Safety;
        foreach (string code in new[] { WeComErrorCodes.ConcurrentModification, WeComErrorCodes.DataVersionConflict })
        {
            (StubTransport transport, ManualTimeProvider time, Func<Task> call) = Start(operation);
            var sentAt = new List<DateTimeOffset>();
            transport.Answer((_, _) =>
            {
                sentAt.Add(time.GetUtcNow());
                return Task.FromResult(StubTransport.Json($$"""{"errcode":{{code}},"errmsg":"busy"}"""));
            });

            MeetingConflictException thrown = await Assert.ThrowsAsync<MeetingConflictException>(() => PumpAsync(call(), time));

            Assert.Equal((code, true, false, null), (thrown.Code, thrown.IsTransient, thrown.IsOutcomeUnknown, thrown.RetryAfter));
            Assert.Equal(safety == RetrySafety.NotIdempotent ? 1 : 3, sentAt.Count);
            Assert.All(sentAt.Zip(sentAt.Skip(1), static (one, next) => next - one), static wait => Assert.InRange(wait, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5.2)));
        }
    }

    private static async Task PumpAsync(Task call, ManualTimeProvider time)
    {
        while (!call.IsCompleted)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
            time.Advance(TimeSpan.FromSeconds(0.1));
        }

        await call;
    }

    /// <summary>A call of the operation with a client that checks nothing.</summary>
    private static (StubTransport Transport, ManualTimeProvider Time, Func<Task> Call) Start(string operation)
    {
        switch (operation.Split('.')[0])
        {
            case "feishu":
                var feishu = FeishuStub.Start(static options => options.ValidateRequests = false);
                return (feishu.Transport, feishu.Time, () => PageExamples.CallAsync(operation, feishu.Client));
            case "wecom":
                var wecom = WeComStub.Start(static options => options.ValidateRequests = false);
                return (wecom.Transport, wecom.Time, () => PageExamples.CallAsync(operation, wecom.Client));
            default:
                var dingtalk = DingTalkStub.Start(static options => options.ValidateRequests = false);
                return (dingtalk.Transport, dingtalk.Time, () => PageExamples.CallAsync(operation, dingtalk.Client));
        }
    }
}
