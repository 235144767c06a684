using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

public sealed class UpdateReserveTests
{
    private static readonly DateTimeOffset s_end = DateTimeOffset.FromUnixTimeSeconds(1608888867);

    [Fact]
    public async Task Update_omits_fields_never_set()
    {
        var feishu = FeishuStub.Start();
        feishu.ReplyFixture("reserves.update.response.json");

        await feishu.Client.Reserves.UpdateAsync("r1", new() { EndTime = s_end }, cancellationToken: TestContext.Current.CancellationToken);

        feishu.Received(HttpMethod.Put, "/open-apis/vc/v1/reserves/r1").Body.ShouldEqualJson("""{"end_time":"1608888867"}""");
    }
}
