namespace MeetingApis.DingTalk.Internal;
internal static class DingTalkCode { public static string Normalize(string code) => code; }
