// A first call with the library, without dependency injection.
using MeetingApis.Feishu;
using MeetingApis.FirstAnswer;

var feishu = new FeishuClient(new FeishuOptions { AppId = "cli_a1b2c3d4e5f6", AppSecret = "secret", BaseAddress = new Uri(args[0]) });
UpdateReserveResponse response = await feishu.Reserves.UpdateAsync(args[1], LibraryRequests.Of(args[2]), FeishuUserIdType.OpenId);
Report.Print(response.Reserve?.MeetingNo);
