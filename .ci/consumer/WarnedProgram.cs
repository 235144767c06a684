// A program with the three mistakes that the package warns of. It is compiled, and not run.
using MeetingApis;
using MeetingApis.Feishu;

var feishu = new FeishuClient(new FeishuOptions { AppId = "cli_a1b2c3d4e5f6", AppSecret = "written-down" });
try
{
    await feishu.Reserves.ApplyAsync(new ApplyReserveRequest
    {
        EndTime = new DateTime(2036, 12, 1, 10, 0, 0),
        MeetingSettings = new FeishuReserveMeetingSettings { Topic = "Weekly review" },
    });
}
catch (MeetingApiException e)
{
    Console.WriteLine(e.Message);
}
