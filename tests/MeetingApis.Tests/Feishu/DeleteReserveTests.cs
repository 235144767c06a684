using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>Deleting a reservation.</summary>
public sealed class DeleteReserveTests
{
    private const string Gone = """{"code":121004,"msg":"data not exist"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"code":0,"msg":"success","data":{}}""")]
    [InlineData("""{"code":0}""")]
    public async Task Delete_names_the_reservation(string answer)
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(answer);

        await feishu.Client.Reserves.DeleteAsync("6911188411932033028", Cancellation);

        Assert.Empty(feishu.Received(HttpMethod.Delete, "/open-apis/vc/v1/reserves/6911188411932033028").Body);
    }

    [Fact]
    public async Task A_reservation_that_is_gone_is_not_found()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply(Gone, HttpStatusCode.NotFound);

        MeetingNotFoundException thrown = await Assert.ThrowsAsync<MeetingNotFoundException>(() => feishu.Client.Reserves.DeleteAsync("r1", Cancellation));

        Assert.Equal(FeishuErrorCodes.DataNotFound, thrown.Code);
    }

    [Fact]
    public async Task Gone_after_an_unclear_failure_means_that_the_deletion_worked()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.Reply(Gone, HttpStatusCode.NotFound);

        await feishu.Time.PumpUntilAsync(feishu.Client.Reserves.DeleteAsync("r1", Cancellation), TimeSpan.FromMilliseconds(100));

        Assert.Equal(2, feishu.Transport.Calls.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    public async Task An_id_that_would_leave_its_path_is_refused(string id)
    {
        var feishu = FeishuStub.Start();

        ArgumentException thrown = await Assert.ThrowsAsync<ArgumentException>(() => feishu.Client.Reserves.DeleteAsync(id, Cancellation));

        Assert.Equal("reserveId", thrown.ParamName);
        Assert.Empty(feishu.Transport.Calls);
    }
}
